package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What an operator switches off before a protected app can be destroyed. */
final class Protection {
    private Protection() {}

    /** Lifts all of it; answers a sentence for each thing that was protected. */
    static List<String> lift(LocalCloud cloud) {
        List<String> sentences = new ArrayList<>();
        synchronized (cloud.account()) {
            for (Stack stack : cloud.account().stacks.values()) {
                if (stack.terminationProtection) {
                    stack.terminationProtection = false;
                    sentences.add("Termination protection of " + stack.name + " was taken off before destroy.");
                }
            }
            cloud.account()
                    .alive("AWS::ElasticLoadBalancingV2::LoadBalancer")
                    .filter(LoadBalancerRule::isProtected)
                    .forEach(balancer -> {
                        unprotect(balancer);
                        sentences.add(
                                "Deletion protection of " + balancer.logicalId + " was taken off before destroy.");
                    });
        }
        return sentences;
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
