package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A metric is tracked once. */
final class AAS004 extends ScalingRule {
    private static final String OF_TARGET_GROUP = ".TargetGroupFullName";

    AAS004() {
        super(
                "AAS-004",
                "one target-tracking policy per predefined metric",
                ScalingSources.SCALING_POLICY,
                Confidence.STATED,
                Consequence.REFUSED,
                "Only one TargetTrackingScaling policy for a given metric specification is allowed.");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        Set<String> tracked = new HashSet<>();
        for (ScalingPolicy policy : scaling.policies()) {
            Value<String> metric = policy.predefinedMetricType();
            // The same metric of another target group is another metric.
            String label = label(policy.resourceLabel());
            if (metric != null && metric.isKnown() && label != null && !tracked.add(metric + " " + label)) {
                report.wrong(
                        this,
                        "predefinedMetricType",
                        metric,
                        "'predefinedMetricType' must be unique among the policies, got " + metric + " again",
                        "keep one policy for " + metric);
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service: {}
                scaling:
                  minCapacity: 2
                  maxCapacity: 10
                  policies:
                    - targetTrackingScalingPolicyConfiguration:
                        targetValue: 60
                        predefinedMetricSpecification: {predefinedMetricType: ECSServiceAverageCPUUtilization}
                    - targetTrackingScalingPolicyConfiguration:
                        targetValue: 70
                        predefinedMetricSpecification: {predefinedMetricType: %s}
                """, "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization");
    }

    // What names the same target group is the same label, whatever that comes to.
    private static @Nullable String label(@Nullable Value<String> label) {
        if (label == null || label.isKnown()) {
            return label == null ? "" : label.orNull();
        }
        return label.text().contains(OF_TARGET_GROUP) ? label.text() : null;
    }
}
