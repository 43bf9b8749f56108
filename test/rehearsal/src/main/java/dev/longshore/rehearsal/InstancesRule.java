package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Amazon EC2 Auto Scaling: the instances of a group, who protects them, and what that does to the group's deletion. */
final class InstancesRule implements ServiceRule {
    static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";
    private static final String PROVIDER = "AWS::ECS::CapacityProvider";

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "Instances that are protected from scale-in outlive their capacity provider: the group's deletion"
                                + " waits for them for an hour and fails.",
                        "aws/containers-roadmap#2862, aws/aws-cdk#18179, aws/aws-cdk#14732"),
                new Behaviour("An Auto Scaling group belongs to one capacity provider.", "aws/containers-roadmap#632"));
    }

    @Override
    public void create(Account account, Resource resource) {
        String group = group(resource);
        if (!group.isEmpty()
                && account.alive(PROVIDER)
                        .anyMatch(other -> other != resource && group(other).equals(group))) {
            throw CloudError.ecs("The specified Auto Scaling group ARN is already being used by another capacity"
                    + " provider. Specify a unique Auto Scaling group ARN and try again.");
        }
    }

    /** ECS and Auto Scaling mark instances when they launch; nothing takes the mark away when the provider goes. */
    @Override
    public void settle(Account account, Resource resource) {
        switch (resource.type) {
            case GROUP -> protect(account, resource, launched(resource));
            case PROVIDER -> groupOf(account, resource).ifPresent(group -> protect(account, group, launched(group)));
            case "AWS::ECS::Service" -> {
                if (resource.properties().path("DesiredCount").asInt(1) > 0) {
                    providers(account, resource)
                            .filter(InstancesRule::isScaled)
                            .flatMap(provider -> groupOf(account, provider).stream())
                            .forEach(group -> protect(account, group, Math.max(1, launched(group))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void delete(Account account, Resource resource) {
        if (resource.protectedInstances > 0) {
            account.clock.pass(Duration.ofHours(1));
            throw CloudError.handler(
                    "Could not scale to desired capacity because all remaining instances are protected from scale-in."
                            + " Group " + resource.physicalId + " still has " + resource.protectedInstances
                            + " protected instance(s) after 60 minutes",
                    "NotStabilized");
        }
    }

    static boolean protects(Resource group) {
        return group.properties().path("NewInstancesProtectedFromScaleIn").asBoolean();
    }

    private static void protect(Account account, Resource group, int instances) {
        boolean ecs = account.alive(PROVIDER)
                .filter(provider -> group(provider).equals(group.physicalId)
                        || group(provider).endsWith("/" + group.physicalId))
                .anyMatch(provider -> settings(provider)
                        .path("ManagedTerminationProtection")
                        .asText()
                        .equals("ENABLED"));
        if (ecs || protects(group)) {
            group.protectedInstances = Math.max(group.protectedInstances, instances);
        }
    }

    private static int launched(Resource group) {
        JsonNode size = group.properties().has("DesiredCapacity")
                ? group.properties().path("DesiredCapacity")
                : group.properties().path("MinSize");
        return size.asInt(0);
    }

    private static Stream<Resource> providers(Account account, Resource service) {
        return service.properties()
                .path("CapacityProviderStrategy")
                .valueStream()
                .flatMap(entry ->
                        account.alive(PROVIDER, entry.path("CapacityProvider").asText()).stream());
    }

    private static boolean isScaled(Resource provider) {
        return settings(provider).path("ManagedScaling").path("Status").asText().equals("ENABLED");
    }

    private static Optional<Resource> groupOf(Account account, Resource provider) {
        String group = group(provider);
        return account.alive(GROUP)
                .filter(candidate -> group.equals(candidate.physicalId) || group.endsWith("/" + candidate.physicalId))
                .findFirst();
    }

    private static String group(Resource provider) {
        return settings(provider).path("AutoScalingGroupArn").asText();
    }

    private static JsonNode settings(Resource provider) {
        return provider.properties().path("AutoScalingGroupProvider");
    }
}
