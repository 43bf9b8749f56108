package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.StepAdjustment;
import dev.longshore.model.StepScaling;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** Nobody runs less than nothing. */
final class AAS007e extends ScalingRule {
    AAS007e() {
        super(
                "AAS-007e",
                "an exact capacity is not negative",
                ScalingSources.STEP_ADJUSTMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "Scaling adjustment cannot be less than 0 when adjustment type is ExactCapacity");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScalingPolicy policy : scaling.policies()) {
            StepScaling steps = policy.stepScaling();
            if (steps != null && "ExactCapacity".equals(Value.known(steps.adjustmentType()))) {
                for (StepAdjustment step : steps.stepAdjustments()) {
                    Value<Integer> adjustment = step.scalingAdjustment();
                    if (adjustment != null && adjustment.is(tasks -> tasks < 0)) {
                        report.wrong(
                                this,
                                "scalingAdjustment",
                                adjustment,
                                "'scalingAdjustment' of ExactCapacity must not be negative, got " + adjustment,
                                "set it to the number of tasks, or 'adjustmentType' to ChangeInCapacity");
                    }
                }
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
                    - policyType: StepScaling
                      stepScalingPolicyConfiguration:
                        adjustmentType: ExactCapacity
                        stepAdjustments: [{metricIntervalLowerBound: 0, scalingAdjustment: %s}]
                """, "-1", "0");
    }
}
