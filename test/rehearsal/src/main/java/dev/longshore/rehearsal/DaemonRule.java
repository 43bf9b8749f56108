package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Amazon ECS: managed daemons, and the instances that they are on. */
final class DaemonRule implements ServiceRule {
    private static final String DAEMON = "AWS::ECS::Daemon";
    private static final String PROVIDER = "AWS::ECS::CapacityProvider";
    private static final String GUIDE =
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-daemons.html";

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour("A managed daemon is on capacity providers of Managed Instances that are there.", GUIDE),
                new Behaviour(
                        "A daemon task definition has an essential container.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-daemons-task-definitions.html"));
    }

    @Override
    public void create(Account account, Resource resource) {
        if (resource.is(DAEMON)) {
            resource.properties()
                    .path("CapacityProviderArns")
                    .forEach(arn -> requireManaged(account, arn.asText().replaceFirst(".*/", "")));
        }
        if (resource.is("AWS::ECS::DaemonTaskDefinition")) {
            JsonNode containers = resource.properties().path("ContainerDefinitions");
            if (containers
                    .valueStream()
                    .noneMatch(container -> container.path("Essential").asBoolean(true))) {
                throw CloudError.ecs("At least one container must be marked essential.");
            }
        }
    }

    private static void requireManaged(Account account, String name) {
        boolean managed = account.alive(PROVIDER)
                .anyMatch(provider -> provider.physicalId.equals(name)
                        && provider.properties().has("ManagedInstancesProvider"));
        if (!managed) {
            throw CloudError.ecs("The specified capacity provider '" + name
                    + "' is not one of ECS Managed Instances. Specify a valid one and try again.");
        }
    }
}
