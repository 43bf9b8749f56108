package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** A task serves some requests. */
final class AAS006c extends ScalingRule {
    AAS006c() {
        super(
                "AAS-006c",
                "the requests per target are more than 0",
                ScalingSources.PREDEFINED_METRIC,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ValidationException: the target value must be positive");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScalingPolicy policy : scaling.policies()) {
            Value<String> metric = policy.predefinedMetricType();
            Value<Double> target = policy.targetValue();
            if (metric != null
                    && metric.is(RequestCount.METRIC::equals)
                    && target != null
                    && target.is(requests -> requests <= 0)) {
                report.wrong(
                        this,
                        "targetValue",
                        target,
                        "'targetValue' of " + metric + " must be more than 0, got " + target,
                        "set it to the requests that a task serves per minute");
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
                    - targetTrackingScalingPolicyConfiguration:
                        targetValue: %s
                        predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget}
                """, "0", "1");
    }
}
