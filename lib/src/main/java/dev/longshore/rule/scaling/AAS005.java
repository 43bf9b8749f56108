package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** The target of a utilization is a percentage that can be reached. */
final class AAS005 extends ScalingRule {
    AAS005() {
        super(
                "AAS-005",
                "the target of cpu or memory is more than 0 percent",
                ScalingSources.PREDEFINED_METRIC,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: the target value is out of range");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScalingPolicy policy : scaling.policies()) {
            Value<String> metric = policy.predefinedMetricType();
            Value<Double> target = policy.targetValue();
            if (metric != null
                    && metric.is(name -> name.endsWith("Utilization"))
                    && target != null
                    && target.is(percent -> percent <= 0)) {
                report.wrong(
                        this,
                        "targetValue",
                        target,
                        "'targetValue' of " + metric + " must be more than 0 percent, got " + target,
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
                """, "0", "1");
    }
}
