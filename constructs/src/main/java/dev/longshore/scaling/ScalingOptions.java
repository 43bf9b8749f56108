package dev.longshore.scaling;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.internal.Durations;
import dev.longshore.model.Scaling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

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

    /** Starts a builder for a range of tasks. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns this as the ECS model says it. */
    default Scaling model(Place place) {
        List<Map<String, Object>> policies = new ArrayList<>();
        track(policies, "ECSServiceAverageCPUUtilization", targetCpuPercent());
        track(policies, "ECSServiceAverageMemoryUtilization", targetMemoryPercent());
        track(policies, "ALBRequestCountPerTarget", requestsPerTask());
        return new Scaling(Node.Fields.at(place)
                .set("minCapacity", minTasks())
                .set("maxCapacity", maxTasks())
                .set("policies", policies)
                .build());
    }

    private static void track(List<Map<String, Object>> policies, String metric, @Nullable Integer target) {
        if (target != null) {
            Map<String, Object> specification = new LinkedHashMap<>();
            specification.put("predefinedMetricType", metric);
            Map<String, Object> tracking = new LinkedHashMap<>();
            tracking.put("targetValue", target);
            tracking.put("predefinedMetricSpecification", specification);
            Map<String, Object> policy = new LinkedHashMap<>();
            policy.put("policyType", "TargetTrackingScaling");
            policy.put("targetTrackingScalingPolicyConfiguration", tracking);
            policies.add(policy);
        }
    }

    /** Builds {@link ScalingOptions}. */
    final class Builder {
        private int minTasks;
        private int maxTasks;
        private @Nullable Integer targetCpuPercent;
        private @Nullable Integer targetMemoryPercent;
        private @Nullable Integer requestsPerTask;
        private Duration scaleOutCooldown = Durations.seconds(DEFAULT_SCALE_OUT_COOLDOWN_SECONDS);
        private Duration scaleInCooldown = Durations.seconds(DEFAULT_SCALE_IN_COOLDOWN_SECONDS);

        private Builder() {}

        /** Sets the range of tasks; required. A service starts with the lowest number and deployments keep what runs. */
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

        /** Holds the requests a minute that each task gets from the load balancer. Default: requests move nothing. */
        public Builder requestsPerTask(int requestsPerMinute) {
            this.requestsPerTask = requestsPerMinute;
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
        Duration scaleOutCooldown,
        Duration scaleInCooldown)
        implements ScalingOptions {}
