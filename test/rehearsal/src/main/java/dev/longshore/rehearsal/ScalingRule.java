package dev.longshore.rehearsal;

import java.util.List;

/** Application Auto Scaling: first the service, then its scalable target, then one policy for a metric. */
final class ScalingRule implements ServiceRule {
    static final String TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";
    private static final String POLICY = "AWS::ApplicationAutoScaling::ScalingPolicy";
    private static final String REGISTER =
            "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html";
    private static final String PUT =
            "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html";

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour("A scalable target comes after the service that it scales.", REGISTER),
                new Behaviour("A scaling policy comes after its scalable target.", PUT),
                new Behaviour(
                        "A scalable target has one target-tracking policy for a predefined metric, also while an update"
                                + " replaces it.",
                        "awslabs/cdk-ecs-service-extensions#35"));
    }

    @Override
    public void create(Account account, Resource resource) {
        if (resource.is(TARGET) && resource.text("ServiceNamespace").equals("ecs")) {
            serviceExists(account, resource.text("ResourceId"));
        }
        if (resource.is(POLICY)) {
            String target = target(resource);
            if (!isImported(account, target) && account.alive(TARGET, target).isEmpty()) {
                throw refused("No scalable target registered for " + target, "ObjectNotFoundException");
            }
            String metric = metric(resource);
            if (!metric.isEmpty()
                    && account.alive(POLICY)
                            .anyMatch(other -> other != resource
                                    && target(other).equals(target)
                                    && metric(other).equals(metric))) {
                throw refused(
                        "Only one TargetTrackingScaling policy for a given metric specification is allowed.",
                        "ValidationException");
            }
        }
    }

    /** A new target brings its service to at least the minimum, and at most the maximum. */
    @Override
    public void settle(Account account, Resource resource) {
        if (resource.is(TARGET)) {
            int least = resource.properties().path("MinCapacity").asInt();
            int most = resource.properties().path("MaxCapacity").asInt();
            account.alive("AWS::ECS::Service")
                    .filter(service -> service.physicalId.endsWith(":" + resource.text("ResourceId")))
                    .forEach(service -> service.running = Math.min(Math.max(service.running, least), most));
        }
    }

    private static void serviceExists(Account account, String id) {
        if (!isImported(account, id)
                && account.alive("AWS::ECS::Service").noneMatch(service -> service.physicalId.endsWith(":" + id))) {
            throw refused("ECS service doesn't exist: " + id, "ValidationException");
        }
    }

    // What runs on a cluster that is not ours may be there for all we know.
    private static boolean isImported(Account account, String id) {
        String[] parts = id.split("[/|]", -1);
        return !parts[0].equals("service")
                || parts.length < 3
                || account.alive("AWS::ECS::Cluster", parts[1]).isEmpty();
    }

    private static String target(Resource policy) {
        String given = policy.text("ScalingTargetId");
        return given.isEmpty()
                ? policy.text("ResourceId") + "|" + policy.text("ScalableDimension") + "|"
                        + policy.text("ServiceNamespace")
                : given;
    }

    private static String metric(Resource policy) {
        return policy.properties()
                .at("/TargetTrackingScalingPolicyConfiguration/PredefinedMetricSpecification/PredefinedMetricType")
                .asText();
    }

    private static CloudError refused(String message, String code) {
        return CloudError.handler(
                message + " (Service: ApplicationAutoScaling, Status Code: 400, Error Code: " + code + ")",
                "InvalidRequest");
    }
}
