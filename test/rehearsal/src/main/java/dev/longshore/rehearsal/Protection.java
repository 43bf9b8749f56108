package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What an operator switches off before a protected app can be destroyed. */
final class Protection {
    private final Account account;
    private final List<String> sentences = new ArrayList<>();

    private Protection(Account account) {
        this.account = account;
    }

    /** Lifts all of it; answers a sentence for each thing that was protected. */
    static List<String> lift(Account account) {
        synchronized (account) {
            return new Protection(account).run();
        }
    }

    private List<String> run() {
        for (Stack stack : account.stacks.values()) {
            if (stack.terminationProtection) {
                stack.terminationProtection = false;
                said("Termination protection of " + stack.name);
            }
        }
        account.alive("AWS::ElasticLoadBalancingV2::LoadBalancer")
                .filter(LoadBalancerRule::isProtected)
                .forEach(balancer -> {
                    unprotect(balancer);
                    said("Deletion protection of " + balancer.logicalId);
                });
        account.alive().filter(DeletionProtectionRule::isProtected).forEach(resource -> {
            DeletionProtectionRule.lift(resource);
            said("Deletion protection of " + resource.logicalId);
        });
        account.alive(InstancesRule.GROUP)
                .filter(group -> group.protectedInstances > 0)
                .forEach(group -> {
                    group.protectedInstances = 0;
                    said("Scale-in protection of the instances of " + group.logicalId);
                });
        return sentences;
    }

    private void said(String protection) {
        sentences.add(protection + " was taken off before destroy.");
    }

    private static void unprotect(Resource balancer) {
        for (JsonNode attribute : balancer.properties().path("LoadBalancerAttributes")) {
            if (attribute.path("Key").asText().equals("deletion_protection.enabled")
                    && attribute instanceof ObjectNode entry) {
                entry.put("Value", "false");
            }
        }
    }
}
