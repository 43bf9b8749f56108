package dev.longshore.rehearsal;

import java.util.List;
import java.util.stream.Stream;

/** All service rules, in the order in which they are asked. */
final class ServiceRules {
    private static final List<ServiceRule> RULES = List.of(
            new TaskDefinitionRule(),
            new EcsServiceRule(),
            new CapacityRule(),
            new DaemonRule(),
            new ClusterRule(),
            new DeletionProtectionRule(),
            new InstancesRule(),
            new LaunchTemplateRule(),
            new LoadBalancerRule(),
            new TargetGroupRule(),
            new ScalingRule(),
            new KeyRule(),
            new QuotaRule(),
            new ServiceRemarks(),
            new NetworkRule(),
            new FileSystemRule(),
            new BucketRule());

    private ServiceRules() {}

    static void create(Account account, Resource resource) {
        RULES.forEach(rule -> rule.create(account, resource));
    }

    static void update(Account account, Resource resource) {
        RULES.forEach(rule -> rule.update(account, resource));
    }

    static void delete(Account account, Resource resource) {
        RULES.forEach(rule -> rule.delete(account, resource));
    }

    static void settle(Account account, Resource resource) {
        RULES.forEach(rule -> rule.settle(account, resource));
    }

    static List<Behaviour> behaviours() {
        return Stream.concat(
                        RULES.stream().flatMap(rule -> rule.behaviours().stream()), Deployments.behaviours().stream())
                .toList();
    }
}
