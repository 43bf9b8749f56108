package dev.longshore.scaling;

import dev.longshore.finding.Place;
import dev.longshore.internal.Durations;
import dev.longshore.internal.Ordered;
import dev.longshore.model.Scaling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.IMetric;

/** Between how many tasks a service scales, and what it is held to. */
public sealed interface ScalingOptions permits DefaultScalingOptions {
    /** Seconds after which more tasks may follow, {@value}, unless set. */
    int DEFAULT_SCALE_OUT_COOLDOWN_SECONDS = 60;

    /** Seconds after which fewer tasks may follow, {@value}, unless set. */
    int DEFAULT_SCALE_IN_COOLDOWN_SECONDS = 300;

    /** Returns the lowest number of tasks. */
    int minTasks();

    /** Returns the highest number of tasks. */
    int maxTasks();

    /** Returns the percentage of CPU that is held, or null. */
    @Nullable
    Integer targetCpuPercent();

    /** Returns the percentage of memory that is held, or null. */
    @Nullable
    Integer targetMemoryPercent();

    /** Returns the requests a minute per task that are held, or null. */
    @Nullable
    Integer requestsPerTask();

    /** Returns how long to wait before more tasks follow. */
    Duration scaleOutCooldown();

    /** Returns how long to wait before fewer tasks follow. */
    Duration scaleInCooldown();

    /** Returns the average response time that is held, or null. */
    @Nullable
    Duration targetResponseTime();

    /** Returns whether CPU and memory are measured every 20 seconds in place of every 60. */
    boolean highResolution();

    /** Returns the metrics of one's own that are held. */
    List<TrackedMetric> tracked();

    /** Returns what adds and takes away tasks in steps. */
    List<StepScaling> steps();

    /** Returns the ranges that hold at some times. */
    List<ScheduledRange> schedules();

    /** Returns what is forecast, or null. */
    @Nullable
    PredictiveScaling predictive();

    /** Returns whether the policies also take tasks away. */
    boolean scalesIn();

    /** Returns whether a task may keep itself from being taken away. */
    boolean taskProtection();

    /** Starts a builder for a range of tasks. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns how often the service is measured as the ECS model says it, or null for once a minute. */
    default @Nullable Map<String, Object> monitoring() {
        return ScalingModel.monitoring(this);
    }

    /** Returns this as the ECS model says it. */
    default Scaling model(Place place) {
        return ScalingModel.of(this, place);
    }

    /** Builds {@link ScalingOptions}. */
    final class Builder {
        private int minTasks;
        private int maxTasks;
        private @Nullable Integer targetCpuPercent;
        private @Nullable Integer targetMemoryPercent;
        private @Nullable Integer requestsPerTask;
        private @Nullable Duration targetResponseTime;
        private boolean highResolution;
        private final List<TrackedMetric> tracked = new ArrayList<>();
        private final List<StepScaling> steps = new ArrayList<>();
        private final List<ScheduledRange> schedules = new ArrayList<>();
        private @Nullable PredictiveScaling predictive;
        private boolean scalesIn = true;
        private boolean taskProtection;
        private Duration scaleOutCooldown = Durations.seconds(DEFAULT_SCALE_OUT_COOLDOWN_SECONDS);
        private Duration scaleInCooldown = Durations.seconds(DEFAULT_SCALE_IN_COOLDOWN_SECONDS);

        private Builder() {}

        /**
         * Sets the range of tasks; required. ECS creates the service with one task, which scaling then raises to the
         * lowest number; deployments keep what runs.
         */
        public Builder tasks(int min, int max) {
            this.minTasks = min;
            this.maxTasks = max;
            return this;
        }

        /** Holds the average CPU of the tasks at this percentage, 1 to 100. Default: CPU moves nothing. */
        public Builder targetCpuPercent(int percent) {
            this.targetCpuPercent = percent;
            return this;
        }

        /** Holds the average memory of the tasks at this percentage, 1 to 100. Default: memory moves nothing. */
        public Builder targetMemoryPercent(int percent) {
            this.targetMemoryPercent = percent;
            return this;
        }

        /**
         * Holds the requests a minute that each task gets from a route; of several, each is held for itself and the one
         * that needs the most tasks wins. Default: requests move nothing.
         */
        public Builder requestsPerTask(int requestsPerMinute) {
            this.requestsPerTask = requestsPerMinute;
            return this;
        }

        /** Holds the average response time of each route, as the load balancer measures it. Default: it moves nothing. */
        public Builder targetResponseTime(Duration average) {
            this.targetResponseTime = average;
            return this;
        }

        /** Measures CPU and memory every 20 seconds, for a price, so that load is met in half the time. Default: 60. */
        public Builder highResolution() {
            this.highResolution = true;
            return this;
        }

        /**
         * Holds a metric or an expression at a value; it has to fall when tasks are added, and be of the service's own
         * account and region. Called again, it adds one.
         */
        public Builder targetMetric(String id, IMetric metric, double target) {
            tracked.add(new TrackedMetric(id, metric, target));
            return this;
        }

        /** Adds and takes away tasks in steps, such as {@code st -> st.below(10, -1).from(100, 2).from(1000, 10)}. */
        public Builder steps(String id, IMetric metric, Consumer<? super StepScaling.Builder> options) {
            steps.add(StepScaling.of(id, metric, options));
            return this;
        }

        /**
         * Sets another range from some time on, such as
         * {@code schedule("Morning", "cron(0 7 ? * MON-FRI *)", "Europe/Berlin", 6, 30)}. Called again, it adds one.
         */
        public Builder schedule(String id, String expression, String timeZone, int minTasks, int maxTasks) {
            schedules.add(new ScheduledRange(id, expression, timeZone, minTasks, maxTasks));
            return this;
        }

        /**
         * Adds tasks ahead of a load that comes back every day or week, learnt from two weeks, at least one day. The
         * requests are those of the first route.
         */
        public Builder predictive(PredictiveMetric metric, int target) {
            this.predictive = new PredictiveScaling(metric, target, true);
            return this;
        }

        /** Only shows what {@link #predictive} would do, in the console. */
        public Builder forecast(PredictiveMetric metric, int target) {
            this.predictive = new PredictiveScaling(metric, target, false);
            return this;
        }

        /** Only adds tasks: what takes them away is a schedule or somebody, so no step may. Default: both. */
        public Builder neverScaleIn() {
            this.scalesIn = false;
            return this;
        }

        /**
         * Lets a task keep itself from being taken away while it works, with ECS's task scale-in protection. A deployment
         * waits for it too. Default: it may not.
         */
        public Builder taskProtection() {
            this.taskProtection = true;
            return this;
        }

        /**
         * Sets how long to wait before more tasks follow. Default:
         * {@value ScalingOptions#DEFAULT_SCALE_OUT_COOLDOWN_SECONDS} seconds.
         */
        public Builder scaleOutCooldown(Duration cooldown) {
            this.scaleOutCooldown = cooldown;
            return this;
        }

        /**
         * Sets how long to wait before fewer tasks follow. Default:
         * {@value ScalingOptions#DEFAULT_SCALE_IN_COOLDOWN_SECONDS} seconds.
         */
        public Builder scaleInCooldown(Duration cooldown) {
            this.scaleInCooldown = cooldown;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ScalingOptions build() {
            return new DefaultScalingOptions(
                    minTasks,
                    maxTasks,
                    targetCpuPercent,
                    targetMemoryPercent,
                    requestsPerTask,
                    targetResponseTime,
                    highResolution,
                    Ordered.copy(tracked),
                    Ordered.copy(steps),
                    Ordered.copy(schedules),
                    predictive,
                    scalesIn,
                    taskProtection,
                    scaleOutCooldown,
                    scaleInCooldown);
        }
    }
}

record DefaultScalingOptions(
        int minTasks,
        int maxTasks,
        @Nullable Integer targetCpuPercent,
        @Nullable Integer targetMemoryPercent,
        @Nullable Integer requestsPerTask,
        @Nullable Duration targetResponseTime,
        boolean highResolution,
        List<TrackedMetric> tracked,
        List<StepScaling> steps,
        List<ScheduledRange> schedules,
        @Nullable PredictiveScaling predictive,
        boolean scalesIn,
        boolean taskProtection,
        Duration scaleOutCooldown,
        Duration scaleInCooldown)
        implements ScalingOptions {}
