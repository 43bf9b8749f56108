package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Quotas of Amazon ECS and Elastic Load Balancing that no request can raise, or that a new account has. */
final class QuotaRule implements ServiceRule {
    private static final int CONTAINERS = 10;
    private static final int TASK_DEFINITION = 65_536;
    private static final int SUBNETS = 16;
    private static final int SECURITY_GROUPS = 5;
    private static final int TARGET_GROUPS = 5;
    private static final int PROVIDERS = 20;
    private static final int RULES = 100;
    private static final String ECS = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html";
    private static final String ELB =
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html";

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour("A task definition has at most 10 containers and 64 KiB.", ECS),
                new Behaviour("A service has at most 16 subnets, 5 security groups and 5 target groups.", ECS),
                new Behaviour("A cluster has at most 20 capacity providers.", ECS),
                new Behaviour("A load balancer has at most 100 rules, default rules not counted.", ELB));
    }

    @Override
    public void create(Account account, Resource resource) {
        JsonNode properties = resource.properties();
        switch (resource.type) {
            case "AWS::ECS::TaskDefinition" -> {
                most(properties.path("ContainerDefinitions"), CONTAINERS, "containers in a task definition");
                if (Json.write(properties).getBytes(StandardCharsets.UTF_8).length > TASK_DEFINITION) {
                    throw CloudError.ecs(
                            "Actual length: " + Json.write(properties).length() + ". Max allowed length is '"
                                    + TASK_DEFINITION + "' bytes.");
                }
            }
            case "AWS::ECS::Service" -> {
                JsonNode network = properties.path("NetworkConfiguration").path("AwsvpcConfiguration");
                most(network.path("Subnets"), SUBNETS, "subnets");
                most(network.path("SecurityGroups"), SECURITY_GROUPS, "security groups");
                most(properties.path("LoadBalancers"), TARGET_GROUPS, "target groups");
            }
            case "AWS::ECS::ClusterCapacityProviderAssociations", "AWS::ECS::Cluster" ->
                most(properties.path("CapacityProviders"), PROVIDERS, "capacity providers");
            case "AWS::ElasticLoadBalancingV2::ListenerRule" -> rules(account, resource);
            default -> {}
        }
    }

    private static void rules(Account account, Resource rule) {
        String balancer = balancer(rule);
        long others = account.alive(rule.type)
                .filter(other -> other != rule && balancer(other).equals(balancer))
                .count();
        if (others >= RULES) {
            throw CloudError.handler(
                    "The maximum number of rules on load balancer '" + balancer + "' has been reached (Service:"
                            + " ElasticLoadBalancingV2, Status Code: 400, Error Code: TooManyRules)",
                    "ServiceLimitExceeded");
        }
    }

    private static String balancer(Resource rule) {
        return rule.text("ListenerArn").replaceFirst("/[^/]*$", "");
    }

    private static void most(JsonNode list, int most, String what) {
        if (list.size() > most) {
            throw CloudError.ecs("The number of " + what + ", " + list.size() + ", is more than " + most + ".");
        }
    }
}
