package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.StepScaling;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** Steps have a limit. */
final class AAS007d extends ScalingRule {
    private static final int MOST = 40;

    AAS007d() {
        super(
                "AAS-007d",
                "step scaling has at most " + MOST + " steps",
                ScalingSources.STEP_SCALING,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "LimitExceededException: the number of step adjustments exceeds the limit");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScalingPolicy policy : scaling.policies()) {
            StepScaling steps = policy.stepScaling();
            int count = steps == null ? 0 : steps.stepAdjustments().size();
            if (steps != null && count > MOST) {
                report.wrong(
                        this,
                        steps.stepAdjustments().place(),
                        "stepAdjustments",
                        Integer.toString(count),
                        "'stepAdjustments' must have at most " + MOST + " steps, got " + count,
                        "leave out " + (count - MOST) + " of them");
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
                """, steps(MOST + 1), steps(MOST));
    }

    private static String steps(int count) {
        StringBuilder steps = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            steps.append("{metricIntervalLowerBound: ").append(i).append(", ");
            steps.append(i == count - 1 ? "" : "metricIntervalUpperBound: " + (i + 1) + ", ");
            steps.append("scalingAdjustment: 1}").append(i == count - 1 ? "]" : ", ");
        }
        return steps.toString();
    }
}
