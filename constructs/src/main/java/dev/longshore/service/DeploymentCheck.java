package dev.longshore.service;

import dev.longshore.cluster.CapacityType;
import dev.longshore.deployment.CircuitBreaker;
import dev.longshore.deployment.Deployment;
import dev.longshore.deployment.DeploymentHook;
import dev.longshore.deployment.DeploymentStrategy;
import dev.longshore.deployment.RollbackAlarms;
import dev.longshore.internal.Durations;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.task.ContainerPort;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** Whether a service can be deployed as it is told: strategies need something to move and somewhere to run. */
final class DeploymentCheck {
    private static final int LONGEST_PAUSE_MINUTES = 20_160;
    private static final int LONGEST_STEP_MINUTES = 1_440;
    private static final int LONGEST_WORD = 255;
    private static final int PERCENT = 100;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final String ROLL = "write deployment(d -> d.rolling()), or leave it out";

    private final EcsServiceProps props;
    private final Deployment deployment;
    private final OptionCheck check;
    private final boolean routed;
    private final boolean listened;
    private final @Nullable ContainerPort served;

    private DeploymentCheck(EcsServiceProps props, OptionCheck check, boolean routed) {
        this.props = props;
        this.deployment = props.deployment();
        this.check = check;
        this.routed = routed;
        this.listened = !props.listeners().isEmpty();
        this.served = props.connect().serve() == null ? null : Connecting.port(props);
    }

    static void of(EcsServiceProps props, OptionCheck check, boolean routed) {
        DeploymentCheck all = new DeploymentCheck(props, check, routed);
        all.strategy();
        all.ranges();
        all.alarms();
        props.deployment().hooks().forEach(all::hook);
    }

    private void strategy() {
        DeploymentStrategy strategy = deployment.strategy();
        boolean moves = deployment.movesRequests();
        strategy(
                !moves || props.task().capacityType() != CapacityType.EXTERNAL,
                "must be ROLLING on external instances: they have no load balancer and no Service Connect to move"
                        + " requests with");
        strategy(
                !moves || !props.daemon(),
                "must be ROLLING with one task per instance: a second one has no place beside it");
        strategy(
                !moves || isReached() || strategy == DeploymentStrategy.BLUE_GREEN,
                "must be ROLLING or BLUE_GREEN where neither a load balancer nor Service Connect leads to the service:"
                        + " there are no requests to move in steps");
        strategy(
                !moves || asksForNoLogin(),
                "must be ROLLING where a route asks for a login: ECS moves the requests of rules that only forward");
        check.require(
                        !moves || deployment.earlySuccessPercent() == null,
                        OptionRule.CONTRADICTION,
                        "earlySuccess",
                        deployment.earlySuccessPercent(),
                        "is for a rolling deployment only, and the strategy is " + strategy,
                        "leave it out: the bake time says for how long the old tasks stay")
                .require(
                        moves || isDefaultBake(),
                        OptionRule.CONTRADICTION,
                        "bakeTime",
                        moves ? null : Durations.text(deployment.bakeTime()),
                        "is for a deployment that moves requests, and the strategy is " + strategy,
                        "leave it out, or write blueGreen(), linear() or canary()")
                .require(
                        deployment.testListener() == null || (moves && (routed || listened)),
                        OptionRule.TEST_LISTENER,
                        "testListener",
                        deployment.testListener() == null
                                ? null
                                : deployment.testListener().port(),
                        "must be left out where no requests of a load balancer move",
                        "add blueGreen(), linear() or canary() and a route")
                .require(
                        !deployment.readyToMove() || !moves,
                        OptionRule.CONTRADICTION,
                        "readyToMove",
                        null,
                        "is for a rolling deployment only, and the strategy is " + strategy,
                        "leave it out: there are second target groups already")
                .require(
                        !deployment.readyToMove() || moves || mayMove(),
                        OptionRule.READY_TO_MOVE,
                        "readyToMove",
                        null,
                        "is for what a load balancer leads to and can move: not for one task per instance, and not for"
                                + " a route that asks for a login",
                        "leave it out")
                .require(
                        deployment.testHeader() == null || (moves && servesHttp()),
                        OptionRule.TEST_HEADER,
                        "testHeader",
                        deployment.testHeader() == null
                                ? null
                                : deployment.testHeader().name(),
                        "must be left out where no HTTP requests of Service Connect move",
                        "add blueGreen(), linear() or canary() and serveAs(\"orders\")");
    }

    private boolean isDefaultBake() {
        return Durations.exactSeconds(deployment.bakeTime()) == Deployment.DEFAULT_BAKE_MINUTES * SECONDS_PER_MINUTE;
    }

    private boolean mayMove() {
        return (routed || listened) && !props.daemon() && asksForNoLogin();
    }

    private boolean asksForNoLogin() {
        return props.routes().stream().allMatch(routedFrom -> routedFrom.route().authentication() == null);
    }

    private boolean isReached() {
        return routed || listened || served != null;
    }

    private boolean servesHttp() {
        return served != null && served.appProtocol() != null;
    }

    private void strategy(boolean holds, String must) {
        check.require(holds, OptionRule.STRATEGY, "deployment", deployment.strategy(), must, ROLL);
    }

    private void ranges() {
        CircuitBreaker breaker = deployment.breaker();
        if (breaker != null) {
            range("breaker", breaker.failedTasks(), 1, Integer.MAX_VALUE);
            range("breakerPercent", breaker.failedPercent(), 1, PERCENT);
        }
        range("earlySuccess", deployment.earlySuccessPercent(), 1, PERCENT);
        if (deployment.movesRequests()) {
            minutes("bakeTime", deployment.bakeTime());
        }
        Duration step = deployment.stepTime();
        if (step != null) {
            range("minutes of a step", minutes("minutes of a step", step), 0, LONGEST_STEP_MINUTES);
        }
        String forced = deployment.forced();
        if (forced != null) {
            range("characters of force", forced.length(), 1, LONGEST_WORD);
        }
    }

    private void alarms() {
        RollbackAlarms alarms = deployment.alarms();
        range("rollbackOnErrors", alarms.errorsPerMinute(), 1, Integer.MAX_VALUE);
        range("rollbackOnCpuPercent", alarms.cpuPercent(), 1, PERCENT);
        range("rollbackOnMemoryPercent", alarms.memoryPercent(), 1, PERCENT);
        check.require(
                routed || !alarms.measuresRequests(),
                OptionRule.ROLLBACK_METRIC,
                alarms.errorsPerMinute() == null ? "rollbackOnResponseTime" : "rollbackOnErrors",
                null,
                "must be left out without a route: no load balancer measures it",
                "write rollbackOnCpuPercent(90), or rollbackOnAlarm(...) for what the application measures");
    }

    private void hook(DeploymentHook hook) {
        boolean moves = deployment.movesRequests() && isReached();
        boolean tests = deployment.testListener() != null || servesHttp();
        Duration timeout = hook.timeout();
        if (timeout != null) {
            range("minutes of pause", minutes("minutes of pause", timeout), 1, LONGEST_PAUSE_MINUTES);
        }
        check.advise(
                (moves || !hook.stage().movesRequests())
                        && (tests || !hook.stage().movesTests()),
                OptionRule.HOOK_STAGE,
                "hook",
                hook.stage(),
                moves
                        ? "is at a stage that moves tests, and there is no listener for them"
                        : "is at a stage that moves requests, and none move",
                hookFix(moves));
    }

    private String hookFix(boolean moves) {
        if (moves && (routed || listened)) {
            return "add testListener(8443)";
        }
        return deployment.movesRequests()
                ? "set it to POST_SCALE_UP"
                : "set it to POST_SCALE_UP, or move requests with blueGreen()";
    }

    private @Nullable Integer minutes(String option, Duration time) {
        boolean whole = Durations.isWhole(time, SECONDS_PER_MINUTE);
        check.require(
                whole,
                OptionRule.DEPLOYMENT_RANGE,
                option,
                Durations.text(time),
                "must be whole minutes",
                "set another time");
        double seconds = Durations.exactSeconds(time);
        return whole && seconds >= 0 ? Integer.valueOf((int) seconds / SECONDS_PER_MINUTE) : null;
    }

    private void range(String option, @Nullable Integer value, int least, int most) {
        check.require(
                value == null || (value >= least && value <= most),
                OptionRule.DEPLOYMENT_RANGE,
                option,
                value,
                "must be " + least + (most == Integer.MAX_VALUE ? " or more" : " to " + most),
                "set another number");
    }
}
