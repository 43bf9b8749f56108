package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Amazon ECS: what it accepts of a service and what then goes otherwise than one thinks. Nothing here fails a deployment. */
final class ServiceRemarks implements ServiceRule {
    private static final int SPOT_NOTICE = 120;
    private static final int DEFAULT_PERCENT = 200;

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "Remark: a deployment sets the count back to the template's although scaling owns it.",
                        "aws/aws-cdk#3919, aws/aws-cdk#12990"),
                new Behaviour(
                        "Remark: Spot gives a task 120 seconds, and its target group drains for longer.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html"),
                new Behaviour(
                        "Remark: without a circuit breaker a bad image keeps CloudFormation waiting for three hours.",
                        "aws-cloudformation/cloudformation-coverage-roadmap#150"),
                new Behaviour(
                        "Remark: the load balancer gives up on a task before its start period is over.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-healthcheck.html"),
                new Behaviour(
                        "Remark: without AvailabilityZoneRebalancing it depends on the age of a service whether ECS moves its"
                                + " tasks back into balance.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html"),
                new Behaviour(
                        "Remark: LoadBalancers that are left out leave the registration as it was; only an empty list ends it.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html"),
                new Behaviour(
                        "Remark: a Service Connect client that runs before a server comes cannot resolve it until its own next"
                                + " deployment.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html"));
    }

    @Override
    public void create(Account account, Resource service) {
        if (!service.is("AWS::ECS::Service")) {
            return;
        }
        JsonNode deployment = service.properties().path("DeploymentConfiguration");
        // With the other strategies ECS has no breaker that could be missing.
        if (isRolling(service)
                && List.of("", "ROLLING").contains(deployment.path("Strategy").asText())
                && !deployment.path("DeploymentCircuitBreaker").path("Enable").asBoolean()) {
            account.remark(service, "has no circuit breaker: a bad image keeps CloudFormation waiting for three hours");
        }
        if (!service.properties().has("AvailabilityZoneRebalancing")
                && deployment.path("MaximumPercent").asInt(DEFAULT_PERCENT) > 100
                && !service.text("SchedulingStrategy").equals("DAEMON")) {
            account.remark(
                    service,
                    "leaves AvailabilityZoneRebalancing out: a new service gets it, one that is already there does not");
        }
        TaskTimes times = TaskTimes.of(account, service);
        if (isSpot(service) && times.stop().toSeconds() > SPOT_NOTICE) {
            account.remark(
                    service,
                    "drains for " + times.stop().toSeconds() + " s, and Spot takes the task away after " + SPOT_NOTICE
                            + " s");
        }
        grace(account, service);
        clients(account, service);
    }

    @Override
    public void update(Account account, Resource service) {
        create(account, service);
        if (!service.is("AWS::ECS::Service")) {
            return;
        }
        Optional<Resource> scaled = account.alive(ScalingRule.TARGET)
                .filter(target ->
                        !target.text("ResourceId").isEmpty() && service.physicalId.endsWith(target.text("ResourceId")))
                .findFirst();
        if (scaled.isPresent() && service.properties().has("DesiredCount")) {
            account.remark(
                    service, "is scaled, and this deployment sets its count back to " + service.text("DesiredCount"));
        }
        if (!service.previous.path("LoadBalancers").isEmpty()
                && !service.properties().has("LoadBalancers")) {
            account.remark(
                    service, "stays registered with its target groups: LoadBalancers is left out, not an empty list");
        }
    }

    private static void grace(Account account, Resource service) {
        if (service.properties().path("LoadBalancers").isEmpty()) {
            return;
        }
        int startPeriod = account.alive("AWS::ECS::TaskDefinition", service.text("TaskDefinition")).stream()
                .flatMap(task -> task.properties().path("ContainerDefinitions").valueStream())
                .mapToInt(container ->
                        container.path("HealthCheck").path("StartPeriod").asInt(0))
                .max()
                .orElse(0);
        int grace = service.properties().path("HealthCheckGracePeriodSeconds").asInt(0);
        if (grace < startPeriod) {
            account.remark(
                    service,
                    "gives a task " + grace + " s of grace, and its containers take up to " + startPeriod
                            + " s to start");
        }
    }

    private static void clients(Account account, Resource server) {
        JsonNode connect = server.properties().path("ServiceConnectConfiguration");
        if (connect.path("Services").isEmpty()) {
            return;
        }
        String namespace = connect.path("Namespace").asText();
        account.alive("AWS::ECS::Service")
                .filter(other -> other != server && other.running > 0)
                .filter(other -> {
                    JsonNode client = other.properties().path("ServiceConnectConfiguration");
                    return client.path("Enabled").asBoolean()
                            && client.path("Namespace").asText().equals(namespace);
                })
                .filter(other -> !server.exists() && !calls(account, server, other))
                .forEach(client -> account.remark(
                        client,
                        "runs before " + server.logicalId + ": it cannot resolve it until its next deployment"));
    }

    // One that serves, and that this one waits for, is called by it and calls it not: each would wait for the other.
    private static boolean calls(Account account, Resource caller, Resource other) {
        return !other.properties()
                        .path("ServiceConnectConfiguration")
                        .path("Services")
                        .isEmpty()
                && waitsFor(account, caller, other);
    }

    private static boolean waitsFor(Account account, Resource caller, Resource other) {
        return Reference.dependsOn(caller.definition()).stream()
                .anyMatch(name -> account.alive("AWS::ECS::Service")
                        .filter(next -> next.stack.equals(caller.stack) && next.logicalId.equals(name))
                        .anyMatch(next -> next == other || waitsFor(account, next, other)));
    }

    private static boolean isRolling(Resource service) {
        String controller =
                service.properties().path("DeploymentController").path("Type").asText("ECS");
        return controller.equals("ECS");
    }

    private static boolean isSpot(Resource service) {
        return service.properties().path("CapacityProviderStrategy").toString().contains("\"FARGATE_SPOT\"");
    }
}
