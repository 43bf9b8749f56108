package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Amazon ECS: what a service needs at the moment it is made or changed. */
final class EcsServiceRule implements ServiceRule {
    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A service whose tasks use awsvpc has a NetworkConfiguration.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html"),
                new Behaviour(
                        "A service's target group is attached to a load balancer before the service is made.",
                        "aws/aws-cdk#1160"),
                new Behaviour(
                        "The container and port of a service's load balancer exist in its task definition.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html"),
                new Behaviour(
                        "A service's name is not taken in its cluster.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html"));
    }

    @Override
    public void create(Account account, Resource resource) {
        if (!resource.is("AWS::ECS::Service")) {
            return;
        }
        JsonNode service = resource.properties();
        // In an advanced configuration ECS itself makes the production rule forward.
        service.path("LoadBalancers")
                .valueStream()
                .filter(entry -> !entry.has("AdvancedConfiguration"))
                .forEach(entry -> attached(account, entry.path("TargetGroupArn").asText()));
        account.alive("AWS::ECS::TaskDefinition", service.path("TaskDefinition").asText())
                .ifPresent(task -> {
                    if (task.text("NetworkMode").equals("awsvpc") && !service.has("NetworkConfiguration")) {
                        throw CloudError.ecs(
                                "Network Configuration must be provided when networkMode 'awsvpc' is specified.");
                    }
                    service.path("LoadBalancers").forEach(entry -> published(task, entry));
                });
    }

    private static void attached(Account account, String targetGroup) {
        boolean attached = account.alive()
                .filter(other -> other.type.startsWith("AWS::ElasticLoadBalancingV2::Listener"))
                .anyMatch(listener -> listener.properties().toString().contains("\"" + targetGroup + "\""));
        if (!targetGroup.isEmpty()
                && !attached
                && account.alive("AWS::ElasticLoadBalancingV2::TargetGroup", targetGroup)
                        .isPresent()) {
            throw CloudError.ecs("The target group with targetGroupArn " + targetGroup
                    + " does not have an associated load balancer.");
        }
    }

    private static void published(Resource task, JsonNode loadBalancer) {
        String name = loadBalancer.path("ContainerName").asText();
        String port = loadBalancer.path("ContainerPort").asText();
        if (name.isEmpty()) {
            return;
        }
        JsonNode container = task.properties()
                .path("ContainerDefinitions")
                .valueStream()
                .filter(candidate -> candidate.path("Name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> CloudError.ecs("The container " + name + " does not exist in the task definition."));
        if (container
                .path("PortMappings")
                .valueStream()
                .noneMatch(mapping -> mapping.path("ContainerPort").asText().equals(port))) {
            throw CloudError.ecs("The container " + name + " did not have a container port " + port + " defined.");
        }
    }
}
