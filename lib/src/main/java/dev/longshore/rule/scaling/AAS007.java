package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.StepScaling;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.util.List;

/** At each value one step is taken. */
final class AAS007 extends ScalingRule {
    AAS007() {
        super(
                "AAS-007",
                "the intervals of steps do not overlap",
                ScalingSources.STEP_ADJUSTMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "Step adjustment intervals cannot overlap");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScalingPolicy policy : scaling.policies()) {
            StepScaling steps = policy.stepScaling();
            if (steps != null) {
                judge(steps, report);
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
                        stepAdjustments:
                          - {metricIntervalLowerBound: 0, metricIntervalUpperBound: 20, scalingAdjustment: 1}
                          - {metricIntervalLowerBound: %s, scalingAdjustment: 2}
                """, "10", "20");
    }

    private void judge(StepScaling steps, Report report) {
        List<Interval> intervals = Interval.of(steps);
        for (int i = 1; i < intervals.size(); i++) {
            Interval before = intervals.get(i - 1);
            Interval next = intervals.get(i);
            if (before.upper() > next.lower()) {
                report.wrong(
                        this,
                        steps.stepAdjustments().place(),
                        "stepAdjustments",
                        next.toString(),
                        "'stepAdjustments' must not overlap, got " + next + " after " + before,
                        "begin the second one where the first one ends");
            }
        }
    }
}
