package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** The target of a utilization is a percentage that can be reached. */
final class AAS005b extends ScalingRule {
    private static final int MAX = 100;

    AAS005b() {
        super(
                "AAS-005b",
                "the target of cpu or memory is at most " + MAX + " percent",
                ScalingSources.PREDEFINED_METRIC,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ValidationException, or the service never scales out: it is never used that much");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScalingPolicy policy : scaling.policies()) {
            Value<String> metric = policy.predefinedMetricType();
            Value<Double> target = policy.targetValue();
            if (metric != null
                    && metric.is(name -> name.endsWith("Utilization"))
                    && target != null
                    && target.is(percent -> percent > MAX)) {
                report.wrong(
                        this,
                        "targetValue",
                        target,
                        "'targetValue' of " + metric + " must be at most 100 percent, got " + target,
                        "set it to a percentage, such as 60");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service: {loadBalancers: [{targetGroupArn: arn, containerName: app, containerPort: 80}]}
                scaling:
                  minCapacity: 2
                  maxCapacity: 10
                  policies:
                    - policyType: TargetTrackingScaling
                      targetTrackingScalingPolicyConfiguration:
                        targetValue: %s
                        predefinedMetricSpecification: {predefinedMetricType: ECSServiceAverageCPUUtilization}
                """, "150", "100");
    }
}
