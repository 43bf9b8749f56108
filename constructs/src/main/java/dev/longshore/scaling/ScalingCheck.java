package dev.longshore.scaling;

import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.Metric;

/** Policies that contradict each other or can never move anything. */
public final class ScalingCheck {
    private static final String ELSEWHERE = "must be left out where deployments move requests to another target group";
    private static final String SERVICE_METRICS = "AWS/ECS";

    private final ScalingOptions options;
    private final OptionCheck check;

    private ScalingCheck(ScalingOptions options, OptionCheck check) {
        this.options = options;
        this.check = check;
    }

    /**
     * Reports them.
     *
     * @param routed whether a load balancer sends requests
     * @param moves whether deployments move requests from one target group to another
     */
    public static void of(ScalingOptions options, OptionCheck check, boolean routed, boolean moves) {
        ScalingCheck all = new ScalingCheck(options, check);
        all.measured(routed, moves);
        all.ids();
        all.metrics();
        options.steps().forEach(all::steps);
    }

    private void measured(boolean routed, boolean moves) {
        check.require(
                        options.maxTasks() != 0,
                        OptionRule.MISSING,
                        "tasks",
                        null,
                        "is missing in 'scaling': between how many tasks",
                        "add tasks(2, 10) or another range")
                .require(
                        options.targetResponseTime() == null || (routed && !moves),
                        OptionRule.SCALING_METRIC,
                        "targetResponseTime",
                        null,
                        routed ? ELSEWHERE : "must be left out without a route: no load balancer measures it",
                        "write targetCpuPercent(60)")
                .require(
                        options.requestsPerTask() == null || (routed && !moves),
                        OptionRule.SCALING_METRIC,
                        "requestsPerTask",
                        options.requestsPerTask(),
                        routed ? ELSEWHERE : "must be left out without a route: no load balancer counts them",
                        "write targetCpuPercent(60)");
        PredictiveScaling predictive = options.predictive();
        check.require(
                        predictive == null || predictive.metric() != PredictiveMetric.REQUESTS || (routed && !moves),
                        OptionRule.SCALING_METRIC,
                        "predictive",
                        predictive == null ? null : predictive.metric(),
                        "must be CPU or MEMORY without a route, or where deployments move requests",
                        "write predictive(PredictiveMetric.CPU, 60)")
                .require(
                        !options.highResolution()
                                || options.targetCpuPercent() != null
                                || options.targetMemoryPercent() != null,
                        OptionRule.SCALING_METRIC,
                        "highResolution",
                        null,
                        "is for 'targetCpuPercent' and 'targetMemoryPercent', and neither is given",
                        "add targetCpuPercent(60), or leave it out");
    }

    private void ids() {
        Set<String> ids = new HashSet<>(List.of("Cpu", "Memory", "Requests", "ResponseTime", "Predictive"));
        options.tracked().forEach(each -> once(ids.add(each.id()), "targetMetric", each.id()));
        options.steps().forEach(each -> once(ids.add(each.id()), "steps", each.id()));
        Set<String> times = new HashSet<>();
        options.schedules().forEach(each -> once(times.add(each.id()), "schedule", each.id()));
    }

    private void metrics() {
        List<Tracked> tracked = new ArrayList<>();
        if (options.targetCpuPercent() != null) {
            tracked.add(new Tracked(SERVICE_METRICS, "CPUUtilization", null));
        }
        if (options.targetMemoryPercent() != null) {
            tracked.add(new Tracked(SERVICE_METRICS, "MemoryUtilization", null));
        }
        for (TrackedMetric each : options.tracked()) {
            check.require(
                    each.target() > 0,
                    OptionRule.SCALING_METRIC,
                    "targetMetric",
                    each.target(),
                    "must be held at more than 0",
                    "set another value");
            Tracked metric = Tracked.of(each.metric());
            once(metric == null || tracked.stream().noneMatch(metric::isSame), "metric of targetMetric", each.id());
            if (metric != null) {
                tracked.add(metric);
            }
        }
        for (StepScaling each : options.steps()) {
            Tracked metric = Tracked.of(each.metric());
            check.require(
                    metric == null || tracked.stream().noneMatch(metric::isSame),
                    OptionRule.SCALING_CONFLICT,
                    "metric of steps",
                    each.id(),
                    "is held at a target already: what one policy adds the other takes away",
                    "keep the target, or the steps");
        }
    }

    private void steps(StepScaling steps) {
        double highestBelow = steps.below().stream()
                .mapToDouble(StepScaling.Step::threshold)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double lowestFrom = steps.from().stream()
                .mapToDouble(StepScaling.Step::threshold)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        boolean some = !steps.below().isEmpty() || !steps.from().isEmpty();
        check.require(
                        some && highestBelow <= lowestFrom,
                        OptionRule.SCALING_STEPS,
                        "steps",
                        steps.id(),
                        some ? "must end to take tasks away before they begin to add some" : "must have a step",
                        "write below(10, -1).from(100, 2)")
                .require(
                        steps.below().stream().allMatch(step -> step.tasks() < 0)
                                && steps.from().stream().allMatch(step -> step.tasks() > 0),
                        OptionRule.SCALING_STEPS,
                        "steps",
                        steps.id(),
                        "must take tasks away below a value and add some from a value on",
                        "write below(10, -1).from(100, 2)")
                .require(
                        differ(steps.below()) && differ(steps.from()),
                        OptionRule.SCALING_STEPS,
                        "steps",
                        steps.id(),
                        "must begin at different values",
                        "keep one of them");
    }

    private static boolean differ(List<StepScaling.Step> steps) {
        return steps.stream().map(StepScaling.Step::threshold).distinct().count() == steps.size();
    }

    private void once(boolean holds, String option, String id) {
        check.require(
                holds,
                OptionRule.SCALING_CONFLICT,
                option,
                id,
                "must be there once",
                "give it another id, or keep one of the two");
    }

    // Null for an expression, of which nobody knows whether it is the same as another.
    private record Tracked(
            String namespace, String name, @Nullable Object dimensions) {
        static @Nullable Tracked of(IMetric metric) {
            return metric instanceof Metric plain
                    ? new Tracked(plain.getNamespace(), plain.getMetricName(), plain.getDimensions())
                    : null;
        }

        // A service has one CPU: whatever dimensions it was asked for with.
        boolean isSame(Tracked other) {
            return namespace.equals(other.namespace)
                    && name.equals(other.name)
                    && (other.dimensions == null || Objects.equals(dimensions, other.dimensions));
        }
    }
}
