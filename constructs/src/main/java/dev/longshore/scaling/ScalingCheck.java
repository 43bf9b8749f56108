package dev.longshore.scaling;

import dev.longshore.internal.Durations;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.MeasureRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.WholeSeconds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** Policies that contradict each other or can never move anything. */
public final class ScalingCheck {
    private static final String ELSEWHERE = "must be left out where deployments move requests to another target group";
    /** What CDK calls the resource beside the policies. */
    private static final String RESOURCE = "Resource";

    private final ScalingOptions options;
    private final OptionCheck check;

    private ScalingCheck(ScalingOptions options, OptionCheck check) {
        this.options = options;
        this.check = check;
    }

    /**
     * Reports them.
     *
     * @param routes from how many places load balancers send requests
     * @param moves whether deployments move requests from one target group to another
     */
    public static void of(ScalingOptions options, OptionCheck check, int routes, boolean moves) {
        ScalingCheck all = new ScalingCheck(options, check);
        all.measured(routes > 0, moves);
        all.targets(routes);
        WholeSeconds.of(options.scaleOutCooldown(), MeasureRule.COOLDOWN, "scaleOutCooldown", check);
        WholeSeconds.of(options.scaleInCooldown(), MeasureRule.COOLDOWN, "scaleInCooldown", check);
        all.ids(routes);
        MetricCheck.of(options, check);
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

    private void targets(int routes) {
        Duration time = options.targetResponseTime();
        Integer requests = options.requestsPerTask();
        PredictiveScaling predictive = options.predictive();
        target("targetResponseTime", time == null || Durations.exactSeconds(time) != 0, "0 s");
        target("requestsPerTask", requests == null || requests > 0, requests);
        target(
                "predictive",
                predictive == null || predictive.target() > 0,
                predictive == null ? null : predictive.target());
        check.advise(
                predictive == null || predictive.metric() != PredictiveMetric.REQUESTS || routes <= 1,
                OptionRule.SCALING_METRIC,
                "predictive",
                PredictiveMetric.REQUESTS,
                "counts the requests of the first route alone, of " + routes,
                "write predictive(PredictiveMetric.CPU, 60), which has the load of all of them");
    }

    private void target(String option, boolean holds, @Nullable Object value) {
        check.require(
                holds, OptionRule.SCALING_METRIC, option, value, "must be held at more than 0", "set another value");
    }

    private void ids(int routes) {
        Set<String> ids = new HashSet<>(List.of("Cpu", "Memory", "Predictive", "Requests", "ResponseTime"));
        for (int i = 2; i <= routes; i++) {
            ids.add("Requests" + i);
            ids.add("ResponseTime" + i);
        }
        options.tracked().forEach(each -> policy(ids.add(each.id()), "targetMetric", each.id()));
        options.steps().forEach(each -> policy(ids.add(each.id()), "steps", each.id()));
        Set<String> times = new HashSet<>();
        options.schedules().forEach(each -> {
            named(!each.id().isBlank(), "schedule", each.id());
            once(times.add(each.id()), "schedule", each.id());
        });
    }

    private void policy(boolean first, String option, String id) {
        named(!id.isBlank() && !id.equals(RESOURCE) && !LateValue.isIn(id), option, id);
        once(first, option, id);
    }

    private void named(boolean holds, String option, String id) {
        check.require(
                holds,
                MeasureRule.POLICY_ID,
                option,
                id.isBlank() ? null : id,
                "must have an id of its own, known at synth and not " + RESOURCE,
                "name it for what it measures or when it begins, such as \"Backlog\" or \"Morning\"");
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
                        "keep one of them")
                .require(
                        options.scalesIn() || steps.below().isEmpty(),
                        OptionRule.SCALING_CONFLICT,
                        "steps",
                        steps.id(),
                        "must not take tasks away beside 'neverScaleIn'",
                        "leave out below(...), or neverScaleIn()");
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
}
