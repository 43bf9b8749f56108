package dev.longshore.deployment;

import dev.longshore.internal.Durations;
import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.IAlarm;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.lambda.IFunction;

/** How a service goes from one version to the next, and what takes it back. */
public sealed interface Deployment permits DefaultDeployment {
    /** Minutes for which both versions run once all requests have moved, {@value}, unless set. */
    int DEFAULT_BAKE_MINUTES = 5;

    /** The percentage of requests that moves first in a canary deployment, {@value}, unless set. */
    int DEFAULT_CANARY_PERCENT = 10;

    /** Minutes before the rest of the requests moves in a canary deployment, {@value}, unless set. */
    int DEFAULT_CANARY_MINUTES = 5;

    /** The percentage of requests that moves in each step of a linear deployment, {@value}, unless set. */
    int DEFAULT_LINEAR_PERCENT = 20;

    /** Minutes between two steps of a linear deployment, {@value}, unless set. */
    int DEFAULT_LINEAR_MINUTES = 5;

    /** The percentage of new tasks that must be healthy for an early success, {@value}, unless set. */
    int DEFAULT_EARLY_SUCCESS_PERCENT = 100;

    /** Returns the strategy. */
    DeploymentStrategy strategy();

    /** Returns the percentage of tasks that stays up, or null for the default. */
    @Nullable
    Integer minimumHealthyPercent();

    /** Returns the percentage of tasks that may run, or null for the default. */
    @Nullable
    Integer maximumPercent();

    /** Returns what was said of the circuit breaker, or null. */
    @Nullable
    CircuitBreaker breaker();

    /** Returns the percentage of healthy new tasks that ends a deployment before the old ones are gone, or null. */
    @Nullable
    Integer earlySuccessPercent();

    /** Returns the percentage of requests of a step, or null where all move at once. */
    @Nullable
    Integer stepPercent();

    /** Returns the time between two steps, or null where all move at once. */
    @Nullable
    Duration stepTime();

    /** Returns for how long both versions run once all requests have moved. */
    Duration bakeTime();

    /** Returns the listener for tests, or null. */
    @Nullable
    TestListener testListener();

    /** Returns the header of tests through Service Connect, or null for {@value TestHeader#DEFAULT_NAME}. */
    @Nullable
    TestHeader testHeader();

    /** Returns what runs at its stages. */
    List<DeploymentHook> hooks();

    /** Returns what rolls it back while its tasks are healthy. */
    RollbackAlarms alarms();

    /** Returns whether a rolling deployment makes what the other strategies move requests with. */
    boolean readyToMove();

    /** Returns the word whose change starts a deployment, or null. */
    @Nullable
    String forced();

    /** Returns whether another pipeline registers the revisions of the task definition. */
    boolean latestRevision();

    /** Returns whether requests move from one set of tasks to another. */
    default boolean movesRequests() {
        return strategy().movesRequests();
    }

    /** Returns whether each target group has a second one. */
    default boolean hasAlternates() {
        return movesRequests() || readyToMove();
    }

    /** Returns how often a deployment waits between two steps: not after the one that makes it 100 percent. */
    default int waits() {
        Integer percent = stepPercent();
        boolean linear = strategy() == DeploymentStrategy.LINEAR;
        int waits = percent == null || percent <= 0 ? 0 : (99 + percent) / percent - 1;
        return strategy() == DeploymentStrategy.CANARY ? 1 : linear ? waits : 0;
    }

    /** Returns this as the ECS model says it, but for the percentages. */
    default Map<String, Object> model() {
        return DeploymentModel.of(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deployment}. */
    final class Builder {
        private DeploymentStrategy strategy = DeploymentStrategy.ROLLING;
        private @Nullable Integer minimumHealthyPercent;
        private @Nullable Integer maximumPercent;
        private @Nullable CircuitBreaker breaker;
        private @Nullable Integer earlySuccessPercent;
        private @Nullable Integer stepPercent;
        private @Nullable Duration stepTime;
        private Duration bakeTime = Durations.minutes(DEFAULT_BAKE_MINUTES);
        private @Nullable TestListener testListener;
        private @Nullable TestHeader testHeader;
        private final List<DeploymentHook> hooks = new ArrayList<>();
        private final List<String> alarmNames = new ArrayList<>();
        private @Nullable Integer errorsPerMinute;
        private @Nullable Duration responseTime;
        private @Nullable Integer cpuPercent;
        private @Nullable Integer memoryPercent;
        private boolean readyToMove;
        private @Nullable String forced;
        private boolean latestRevision;

        private Builder() {}

        /** Replaces tasks a few at a time. Default, with 100 and 200 percent; 0 and 100 with one task per instance. */
        public Builder rolling() {
            return moving(DeploymentStrategy.ROLLING, null, null);
        }

        /** Replaces tasks a few at a time, with this percentage up and that running. Lower the first without room. */
        public Builder rolling(int minimumHealthyPercent, int maximumPercent) {
            rolling();
            this.minimumHealthyPercent = minimumHealthyPercent;
            this.maximumPercent = maximumPercent;
            return this;
        }

        /**
         * Makes a rolling deployment's second target groups already. ECS asks for one such deployment before a service
         * with a load balancer is deployed by another strategy for the first time. Default: they come with the strategy.
         */
        public Builder readyToMove() {
            this.readyToMove = true;
            return this;
        }

        /** Starts a second set of tasks and moves all requests at once. It needs twice the capacity meanwhile. */
        public Builder blueGreen() {
            return moving(DeploymentStrategy.BLUE_GREEN, null, null);
        }

        /**
         * Moves {@value Deployment#DEFAULT_CANARY_PERCENT} percent of the requests, and the rest
         * {@value Deployment#DEFAULT_CANARY_MINUTES} minutes later.
         */
        public Builder canary() {
            return canary(DEFAULT_CANARY_PERCENT, Durations.minutes(DEFAULT_CANARY_MINUTES));
        }

        /** Moves this percentage of the requests, and the rest after that time. */
        public Builder canary(int percent, Duration time) {
            return moving(DeploymentStrategy.CANARY, percent, time);
        }

        /**
         * Moves {@value Deployment#DEFAULT_LINEAR_PERCENT} percent of the requests every
         * {@value Deployment#DEFAULT_LINEAR_MINUTES} minutes.
         */
        public Builder linear() {
            return linear(DEFAULT_LINEAR_PERCENT, Durations.minutes(DEFAULT_LINEAR_MINUTES));
        }

        /** Moves this percentage of the requests each time. */
        public Builder linear(int percent, Duration time) {
            return moving(DeploymentStrategy.LINEAR, percent, time);
        }

        /**
         * Sets for how long the old tasks still run once all requests have moved, so that a rollback takes seconds;
         * whole minutes. Default: {@value Deployment#DEFAULT_BAKE_MINUTES} minutes.
         */
        public Builder bakeTime(Duration time) {
            this.bakeTime = time;
            return this;
        }

        /** Makes a listener that leads to the new tasks first, open to these only. Default: none; with no peer: nobody. */
        public Builder testListener(int port, IPeer... allowedFrom) {
            this.testListener = new TestListener(port, List.of(allowedFrom));
            return this;
        }

        /**
         * Leads requests with this header to the new tasks first, where Service Connect brings them. Default:
         * {@value TestHeader#DEFAULT_NAME}, with any value.
         */
        public Builder testHeader(String name) {
            this.testHeader = new TestHeader(name, null);
            return this;
        }

        /** Leads requests with this value of a header to the new tasks first, where Service Connect brings them. */
        public Builder testHeader(String name, String value) {
            this.testHeader = new TestHeader(name, value);
            return this;
        }

        /** Fails a rolling deployment after this many failed tasks. Default: half of them, at least 3, at most 200. */
        public Builder breaker(int failedTasks) {
            this.breaker = new CircuitBreaker(true, failedTasks, null);
            return this;
        }

        /** Fails a rolling deployment after this percentage of failed tasks, at least 3 and at most 200 tasks. */
        public Builder breakerPercent(int failedPercent) {
            this.breaker = new CircuitBreaker(true, null, failedPercent);
            return this;
        }

        /** Lets a rolling deployment try for ever. For what migrates data when it starts and must not go back. */
        public Builder noBreaker() {
            this.breaker = new CircuitBreaker(false, null, null);
            return this;
        }

        /** Ends a rolling deployment once all new tasks are healthy, while the old ones still drain. Default: after. */
        public Builder earlySuccess() {
            return earlySuccess(DEFAULT_EARLY_SUCCESS_PERCENT);
        }

        /** Ends a rolling deployment once this percentage of the new tasks is healthy. */
        public Builder earlySuccess(int healthyPercent) {
            this.earlySuccessPercent = healthyPercent;
            return this;
        }

        /** Asks this function at a stage; what it answers goes on or back. Called again, it adds one. */
        public Builder hook(LifecycleStage stage, IFunction function) {
            hooks.add(new DeploymentHook(stage, function, null));
            return this;
        }

        /** Waits at a stage for {@code aws ecs continue-service-deployment}, and rolls back after that time. */
        public Builder pause(LifecycleStage stage, Duration timeout) {
            hooks.add(new DeploymentHook(stage, null, timeout));
            return this;
        }

        /** Rolls back on an alarm of something else. For what the service itself measures, see the others. */
        public Builder rollbackOn(IAlarm alarm) {
            return rollbackOnAlarm(alarm.getAlarmName());
        }

        /** Rolls back on an alarm of this name. Called again, it adds one. */
        public Builder rollbackOnAlarm(String name) {
            alarmNames.add(name);
            return this;
        }

        /** Rolls back on this many 5xx answers of the tasks in a minute. */
        public Builder rollbackOnErrors(int perMinute) {
            this.errorsPerMinute = perMinute;
            return this;
        }

        /** Rolls back on an average response time as long as this in each of two minutes. */
        public Builder rollbackOnResponseTime(Duration average) {
            this.responseTime = average;
            return this;
        }

        /** Rolls back on an average CPU of this percentage in each of two minutes. */
        public Builder rollbackOnCpuPercent(int percent) {
            this.cpuPercent = percent;
            return this;
        }

        /** Rolls back on an average memory of this percentage in each of two minutes. */
        public Builder rollbackOnMemoryPercent(int percent) {
            this.memoryPercent = percent;
            return this;
        }

        /** Deploys the same once more whenever this word changes, so that a tag is pulled or a secret read again. */
        public Builder force(String word) {
            this.forced = word;
            return this;
        }

        /**
         * Runs the latest revision of the task definition's family, whoever registered it: a pipeline that deploys images
         * is not taken back by the next deployment of the stack, and a change in this template waits for another
         * {@link #force}. Default: the revision of this template.
         */
        public Builder latestRevision() {
            this.latestRevision = true;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        private Builder moving(DeploymentStrategy strategy, @Nullable Integer percent, @Nullable Duration time) {
            this.strategy = strategy;
            this.stepPercent = percent;
            this.stepTime = time;
            this.minimumHealthyPercent = null;
            this.maximumPercent = null;
            return this;
        }

        /** Returns the deployment. */
        public Deployment build() {
            return new DefaultDeployment(
                    strategy,
                    minimumHealthyPercent,
                    maximumPercent,
                    breaker,
                    earlySuccessPercent,
                    stepPercent,
                    stepTime,
                    bakeTime,
                    testListener,
                    testHeader,
                    Ordered.copy(hooks),
                    new RollbackAlarms(
                            Ordered.copy(alarmNames), errorsPerMinute, responseTime, cpuPercent, memoryPercent),
                    readyToMove,
                    forced,
                    latestRevision);
        }
    }
}

record DefaultDeployment(
        DeploymentStrategy strategy,
        @Nullable Integer minimumHealthyPercent,
        @Nullable Integer maximumPercent,
        @Nullable CircuitBreaker breaker,
        @Nullable Integer earlySuccessPercent,
        @Nullable Integer stepPercent,
        @Nullable Duration stepTime,
        Duration bakeTime,
        @Nullable TestListener testListener,
        @Nullable TestHeader testHeader,
        List<DeploymentHook> hooks,
        RollbackAlarms alarms,
        boolean readyToMove,
        @Nullable String forced,
        boolean latestRevision)
        implements Deployment {}
