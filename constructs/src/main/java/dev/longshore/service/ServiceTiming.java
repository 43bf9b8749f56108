package dev.longshore.service;

import dev.longshore.deployment.Deployment;
import dev.longshore.deployment.DeploymentHook;
import dev.longshore.deployment.LifecycleStage;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Durations;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.WholeSeconds;
import dev.longshore.rollout.Rollout;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.Timing;
import java.util.List;
import software.amazon.awscdk.Duration;

/** The times of a service, as they follow from how long its containers take to start and to drain. */
final class ServiceTiming {
    /** Spot capacity is gone that many seconds after its warning. */
    private static final int SPOT_WARNING_SECONDS = 120;

    private static final int GRACE_PER_STARTUP = 2;

    private ServiceTiming() {}

    static Duration grace(EcsServiceProps props) {
        Duration given = props.healthCheckGracePeriod();
        Integer startup = Timing.startup(props.task());
        int derived = startup == null
                ? EcsServiceProps.DEFAULT_HEALTH_CHECK_GRACE_PERIOD_SECONDS
                : Math.max(EcsServiceProps.DEFAULT_HEALTH_CHECK_GRACE_PERIOD_SECONDS, GRACE_PER_STARTUP * startup);
        return given == null ? Durations.seconds(derived) : given;
    }

    static Duration deregistration(EcsServiceProps props) {
        Duration given = props.deregistrationDelay();
        return given == null ? Durations.seconds(derivedDeregistration(props)) : given;
    }

    /** Returns what contradicts what the containers say of starting and draining. */
    static List<Finding> check(EcsServiceProps props, Place place) {
        OptionCheck check = new OptionCheck(place);
        Integer startup = Timing.startup(props.task());
        Integer drain = Timing.drain(props.task());
        Integer grace =
                WholeSeconds.of(props.healthCheckGracePeriod(), OptionRule.STARTUP, "healthCheckGracePeriod", check);
        check.require(
                startup == null || grace == null || grace >= startup,
                OptionRule.STARTUP,
                "healthCheckGracePeriod",
                grace,
                "must be at least the " + startup + " seconds that a container takes to start",
                "leave it out: it is twice as long then");
        Integer deregistration =
                WholeSeconds.of(props.deregistrationDelay(), OptionRule.DEREGISTRATION, "deregistrationDelay", check);
        check.require(
                drain == null || deregistration == null || deregistration >= drain,
                OptionRule.DRAIN,
                "deregistrationDelay",
                deregistration,
                "must be at least the " + drain + " seconds that a container takes to drain",
                "leave it out, or make it longer");
        boolean spot = props.capacity().stream().anyMatch(part -> part.name().equals("FARGATE_SPOT"));
        check.require(
                !spot || drain == null || drain <= SPOT_WARNING_SECONDS,
                OptionRule.DRAIN,
                "drainSeconds",
                drain,
                "must be at most the " + SPOT_WARNING_SECONDS + " seconds between the warning of Spot capacity and its"
                        + " end",
                "use FARGATE alone, or shorten what a task begins");
        return check.findings();
    }

    /** Returns how long a deployment takes at most. */
    static Rollout rollout(EcsServiceProps props) {
        Integer startup = Timing.startup(props.task());
        int stop = props.task().containers().stream()
                .mapToInt(ContainerOptions::stopTimeoutSeconds)
                .max()
                .orElse(0);
        boolean routed = props.isRouted();
        Integer tasks = props.scaling() == null
                ? props.tasks()
                : Integer.valueOf(props.scaling().minTasks());
        Deployment deployment = props.deployment();
        int start = startup == null ? 0 : startup;
        int check = routed ? EcsServiceProps.TARGET_CHECK_INTERVAL_SECONDS : 0;
        int drain = routed ? seconds(deregistration(props)) : 0;
        int pauses = 0;
        for (DeploymentHook hook : deployment.hooks()) {
            Duration timeout = hook.timeout();
            boolean eachStep = hook.stage() == LifecycleStage.PRE_PRODUCTION_TRAFFIC_SHIFT;
            pauses += timeout == null ? 0 : seconds(timeout) * (eachStep ? deployment.waits() + 1 : 1);
        }
        if (deployment.movesRequests()) {
            Duration step = deployment.stepTime();
            return Rollout.moving(
                    start + check,
                    deployment.waits(),
                    step == null ? 0 : seconds(step),
                    seconds(deployment.bakeTime())
                            + pauses
                            + (props.listeners().isEmpty() ? 0 : Rollout.networkSeconds(deployment.waits())),
                    drain + stop);
        }
        Rollout rolling = Rollout.of(
                tasks == null ? 1 : tasks,
                props.minimumHealthyPercent(),
                props.maximumPercent(),
                start,
                check + drain,
                stop);
        int saved = deployment.earlySuccessPercent() == null ? 0 : drain + stop;
        return rolling.waves() == 0 ? rolling : new Rollout(rolling.waves(), rolling.seconds() + pauses - saved);
    }

    private static int derivedDeregistration(EcsServiceProps props) {
        Integer drain = Timing.drain(props.task());
        return drain == null ? EcsServiceProps.DEFAULT_DEREGISTRATION_DELAY_SECONDS : drain;
    }

    private static int seconds(Duration duration) {
        return (int) Math.ceil(Durations.exactSeconds(duration));
    }
}
