package dev.longshore.rehearsal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Elastic Load Balancing: what holds on to a load balancer and its target groups. */
final class LoadBalancerRule implements ServiceRule {
    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A load balancer with deletion_protection.enabled=true is not deleted.",
                        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-delete.html"),
                new Behaviour(
                        "An application load balancer has subnets in two zones.",
                        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html"),
                new Behaviour(
                        "A target group is not deleted while a listener or rule sends to it.",
                        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html"),
                new Behaviour(
                        "Two rules of a listener do not share a priority.",
                        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html"));
    }

    @Override
    public void create(Account account, Resource resource) {
        if (resource.is("AWS::ElasticLoadBalancingV2::ListenerRule")) {
            boolean taken = account.alive(resource.type)
                    .anyMatch(other -> other != resource
                            && other.text("ListenerArn").equals(resource.text("ListenerArn"))
                            && other.text("Priority").equals(resource.text("Priority")));
            if (taken) {
                throw elb("Priority '" + resource.text("Priority") + "' is currently in use", "PriorityInUse");
            }
        }
        if (resource.is("AWS::ElasticLoadBalancingV2::LoadBalancer")
                && resource.properties().path("Type").asText("application").equals("application")) {
            Set<String> subnets = new HashSet<>();
            resource.properties().path("Subnets").forEach(subnet -> subnets.add(subnet.asText()));
            if (subnets.size() == 1) {
                throw elb(
                        "At least two subnets in two different Availability Zones must be specified",
                        "InvalidConfigurationRequest");
            }
        }
    }

    @Override
    public void delete(Account account, Resource resource) {
        if (resource.is("AWS::ElasticLoadBalancingV2::LoadBalancer") && isProtected(resource)) {
            throw elb(
                    "Load balancer '" + resource.physicalId
                            + "' cannot be deleted because deletion protection is enabled",
                    "OperationNotPermitted");
        }
        if (resource.is("AWS::ElasticLoadBalancingV2::TargetGroup")
                && account.alive()
                        .filter(other -> other.type.startsWith("AWS::ElasticLoadBalancingV2::Listener"))
                        .anyMatch(other -> other.properties().toString().contains("\"" + resource.physicalId + "\""))) {
            throw elb(
                    "Target group '" + resource.physicalId + "' is currently in use by a listener or a rule",
                    "ResourceInUse");
        }
    }

    static boolean isProtected(Resource resource) {
        return resource.properties()
                .path("LoadBalancerAttributes")
                .valueStream()
                .anyMatch(entry -> entry.path("Key").asText().equals("deletion_protection.enabled")
                        && entry.path("Value").asText().equals("true"));
    }

    private static CloudError elb(String message, String code) {
        return CloudError.handler(
                message + " (Service: ElasticLoadBalancingV2, Status Code: 400, Error Code: " + code + ")",
                "InvalidRequest");
    }
}
