package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.StepScaling;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** There is a step to take. */
final class AAS007b extends ScalingRule {
    AAS007b() {
        super(
                "AAS-007b",
                "step scaling has at least one step",
                ScalingSources.STEP_SCALING,
                Confidence.STATED,
                Consequence.REFUSED,
                "There must be at least one step adjustment");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScalingPolicy policy : scaling.policies()) {
            StepScaling steps = policy.stepScaling();
            if (steps != null && steps.stepAdjustments().isEmpty()) {
                report.wrong(
                        this,
                        steps.stepAdjustments().place(),
                        "stepAdjustments",
                        null,
                        "'stepAdjustments' must have at least one step, got none",
                        "add a step, such as 'metricIntervalLowerBound' 0 with 'scalingAdjustment' 1");
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
                        adjustmentType: ChangeInCapacity
                        stepAdjustments: %s
                """, "[]", "[{metricIntervalLowerBound: 0, scalingAdjustment: 1}]");
    }
}
