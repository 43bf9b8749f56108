package dev.longshore.rehearsal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Elastic Load Balancing: a target group belongs to one load balancer, also for the moment in which an update has two. */
final class TargetGroupRule implements ServiceRule {
    private static final int GROUPS = 100;

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A target group belongs to one load balancer: when an update replaces the load balancer, or moves a rule to"
                                + " another one, and keeps the target group, the new listener or rule is refused.",
                        "aws/aws-cdk#5440, aws/aws-cdk#24219, aws/aws-cdk#33253,"
                                + " aws-cloudformation/cloudformation-coverage-roadmap#424"),
                new Behaviour(
                        "An application load balancer leads to at most 100 target groups, each counted once.",
                        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html"));
    }

    @Override
    public void create(Account account, Resource resource) {
        String balancer = balancer(resource);
        if (balancer.isEmpty()) {
            return;
        }
        Set<String> groups = groups(account, resource);
        account.alive()
                .filter(other -> other != resource)
                .filter(other -> !balancer(other).isEmpty() && !balancer(other).equals(balancer))
                .flatMap(other -> groups(account, other).stream())
                .filter(groups::contains)
                .findFirst()
                .ifPresent(group -> {
                    throw CloudError.handler(
                            "The following target groups cannot be associated with more than one load balancer: "
                                    + group
                                    + " (Service: ElasticLoadBalancingV2, Status Code: 400, Error Code:"
                                    + " TargetGroupAssociationLimit)",
                            "ServiceLimitExceeded");
                });
        if (balancer.startsWith("app/")) {
            quota(account, resource, balancer, groups);
        }
    }

    private static void quota(Account account, Resource added, String balancer, Set<String> groups) {
        Set<String> all = new LinkedHashSet<>(groups);
        account.alive()
                .filter(other -> other != added && balancer(other).equals(balancer))
                .forEach(other -> all.addAll(groups(account, other)));
        if (all.size() > GROUPS) {
            throw CloudError.handler(
                    "You have reached the maximum number of unique target groups that you can associate with a load"
                            + " balancer of type 'application': [" + GROUPS
                            + "] (Service: ElasticLoadBalancingV2, Status Code: 400, Error Code:"
                            + " TooManyUniqueTargetGroupsPerLoadBalancer)",
                    "ServiceLimitExceeded");
        }
    }

    // "app/name/id" out of the ARN of a load balancer or of one of its listeners.
    private static String balancer(Resource listener) {
        String arn = switch (listener.type) {
            case "AWS::ElasticLoadBalancingV2::Listener" -> listener.text("LoadBalancerArn");
            case "AWS::ElasticLoadBalancingV2::ListenerRule" -> listener.text("ListenerArn");
            default -> "";
        };
        String[] parts = arn.split("/", -1);
        return parts.length < 4 ? "" : String.join("/", parts[1], parts[2], parts[3]);
    }

    private static Set<String> groups(Account account, Resource listener) {
        String text = listener.properties().toString();
        Set<String> groups = new LinkedHashSet<>();
        account.alive("AWS::ElasticLoadBalancingV2::TargetGroup")
                .filter(group -> text.contains("\"" + group.physicalId + "\""))
                .forEach(group -> groups.add(group.physicalId));
        return groups;
    }
}
