package dev.longshore.rule.scaling;

import dev.longshore.model.Items;
import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Set;

/** What no task is there to measure wakes no task. */
final class AAS220 extends ScalingRule {
    private static final Set<String> OF_TASKS = Set.of(
            "ECSServiceAverageCPUUtilization",
            "ECSServiceAverageMemoryUtilization",
            "ECSServiceAverageCPUUtilizationHighResolution",
            "ECSServiceAverageMemoryUtilizationHighResolution");

    AAS220() {
        super(
                "AAS-220",
                "a service that may have no task scales with something that is measured without tasks",
                Sources.SERVICE_SCALING,
                Confidence.STATED,
                Consequence.IGNORED,
                "nothing: without tasks there is no CPU or memory to measure, and the service stays at 0");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        Value<Integer> min = scaling.minCapacity();
        Items<ScalingPolicy> policies = scaling.policies();
        if (min != null
                && min.is(tasks -> tasks == 0)
                && policies.isComplete()
                && policies.size() > 0
                && scaling.scheduledActions().size() == 0
                && policies.stream().allMatch(AAS220::needsTasks)) {
            report.wrong(
                    this,
                    "minCapacity",
                    min,
                    "'minCapacity' must be 1 or more where only CPU and memory of tasks are tracked, got " + min,
                    "set it to 1, or add a policy with the length of a queue or the requests of a load balancer");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service: {}
                scaling:
                  minCapacity: %s
                  maxCapacity: 10
                  policies:
                    - targetTrackingScalingPolicyConfiguration:
                        targetValue: 60
                        predefinedMetricSpecification: {predefinedMetricType: ECSServiceAverageCPUUtilization}
                """, "0", "1");
    }

    private static boolean needsTasks(ScalingPolicy policy) {
        Value<String> metric = policy.predefinedMetricType();
        return metric != null && metric.is(OF_TASKS::contains);
    }
}
