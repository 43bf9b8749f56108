package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Amazon ECS: brings a service's tasks to a new revision, on the account's clock. */
final class Deployments {
    /** How long CloudFormation waits for a service that never gets steady. */
    static final Duration PATIENCE = Duration.ofHours(3);

    static final String BREAKER = "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.";

    private static final Set<String> WITHOUT_DEPLOYMENT = Set.of(
            "DesiredCount",
            "DeploymentConfiguration",
            "HealthCheckGracePeriodSeconds",
            "AvailabilityZoneRebalancing",
            "EnableExecuteCommand",
            "Tags",
            "PropagateTags",
            "EnableECSManagedTags");

    private final Account account;
    private final Resource service;

    private Deployments(Account account, Resource service) {
        this.account = account;
        this.service = service;
    }

    static List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A deployment starts tasks up to the maximum percent and stops old ones down to the minimum healthy"
                                + " percent, in steps.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html"),
                new Behaviour(
                        "A deployment that may neither start nor stop a task never ends; CloudFormation gives up after three"
                                + " hours.",
                        "aws-cloudformation/cloudformation-coverage-roadmap#150"),
                new Behaviour(
                        "When tasks never get healthy, the circuit breaker opens after half the desired count, at least 3 and at"
                                + " most 200 failures; without one CloudFormation waits three hours.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentCircuitBreaker.html"));
    }

    /** Whether a change of a service starts a deployment; these properties take effect without one. */
    static boolean rolls(JsonNode before, JsonNode after) {
        return !WITHOUT_DEPLOYMENT.containsAll(Json.changedKeys(before, after));
    }

    /** Lets the time pass that the service takes to get steady; throws when it does not. */
    static void run(Account account, Resource service, boolean rolls) {
        new Deployments(account, service).run(rolls);
    }

    private void run(boolean rolls) {
        int running = service.running;
        boolean sick = account.log.sick(service);
        Rolling rolling = new Rolling(desired(), minimum(), maximum(), TaskTimes.of(account, service));
        // After a failed deployment the old tasks still run: the way back starts only those that are missing.
        if (!sick && (!rolls || service.properties().equals(service.steady))) {
            account.clock.pass(rolling.desired() > running ? rolling.times().start() : Duration.ZERO);
            steady(rolling.desired());
        } else if (!sick && isGradual()) {
            finish(rolling.times().start().plus(bake()), rolling.desired(), rolling.desired());
            steady(rolling.desired());
        } else if (!sick) {
            Rolling.Course course = rolling.from(running);
            finish(course.ends() ? course.duration() : PATIENCE, rolling.desired(), course.lowest());
            if (!course.ends()) {
                throw stuck();
            }
            steady(rolling.desired());
        } else if (breaker().path("Enable").asBoolean()) {
            service.tasksFailed = true;
            finish(rolling.untilBreakerOpens(threshold(), running), rolling.desired(), rolling.lowestWhenSick(running));
            throw CloudError.handler(BREAKER, "GeneralServiceException");
        } else {
            service.tasksFailed = true;
            finish(PATIENCE, rolling.desired(), rolling.lowestWhenSick(running));
            throw stuck();
        }
    }

    private void finish(Duration duration, int desired, int lowest) {
        account.clock.pass(duration);
        account.log.rollouts.add(
                new Rollout(service.stack, service.logicalId, service.constructPath(), duration, desired, lowest));
        service.running = lowest;
    }

    private void steady(int desired) {
        service.running = desired;
        service.steady = service.properties();
    }

    private static CloudError stuck() {
        return CloudError.handler("Exceeded attempts to wait", "NotStabilized");
    }

    /** What scaling set, when it owns the count; else what the template says; else one. */
    private int desired() {
        Optional<Resource> target = account.alive("AWS::ApplicationAutoScaling::ScalableTarget")
                .filter(candidate -> !candidate.text("ResourceId").isEmpty()
                        && service.physicalId.endsWith(candidate.text("ResourceId")))
                .findFirst();
        int said = service.properties().path("DesiredCount").asInt(Math.max(1, service.running));
        return target.map(scaled ->
                        Math.max(said, scaled.properties().path("MinCapacity").asInt()))
                .orElse(said);
    }

    private int minimum() {
        return configuration().path("MinimumHealthyPercent").asInt(isDaemon() ? 0 : 100);
    }

    private int maximum() {
        return configuration().path("MaximumPercent").asInt(isDaemon() ? 100 : 200);
    }

    private boolean isDaemon() {
        return service.text("SchedulingStrategy").equals("DAEMON");
    }

    private JsonNode configuration() {
        return service.properties().path("DeploymentConfiguration");
    }

    private JsonNode breaker() {
        return configuration().path("DeploymentCircuitBreaker");
    }

    private boolean isGradual() {
        return List.of("BLUE_GREEN", "LINEAR", "CANARY")
                .contains(configuration().path("Strategy").asText());
    }

    private Duration bake() {
        JsonNode linear = configuration().path("LinearConfiguration");
        JsonNode canary = configuration().path("CanaryConfiguration");
        double step = linear.path("StepPercent").asDouble(100);
        double steps = step > 0 ? Math.ceil(100 / step) - 1 : 0;
        return Duration.ofMinutes(configuration().path("BakeTimeInMinutes").asLong()
                + ((long) steps) * linear.path("StepBakeTimeInMinutes").asLong()
                + canary.path("CanaryBakeTimeInMinutes").asLong());
    }

    private int threshold() {
        JsonNode given = breaker().path("ThresholdConfiguration");
        int value = given.path("Value").asInt(50);
        int share = (int) Math.ceil(desired() * value / 100.0);
        return switch (given.path("Type").asText("BOUNDED_PERCENT")) {
            case "COUNT" -> value;
            case "UNBOUNDED_PERCENT" -> Math.max(1, share);
            default -> Math.min(200, Math.max(3, share));
        };
    }
}
