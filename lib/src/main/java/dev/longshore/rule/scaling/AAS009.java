package dev.longshore.rule.scaling;

import dev.longshore.model.Bounds;
import dev.longshore.model.Scaling;
import dev.longshore.model.ScheduledAction;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** The lowest is not above the highest. */
final class AAS009 extends ScalingRule {
    AAS009() {
        super(
                "AAS-009",
                "a scheduled minCapacity is at most the maxCapacity",
                ScalingSources.SCHEDULED_ACTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Maximum capacity cannot be less than minimum capacity");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScheduledAction action : scaling.scheduledActions()) {
            Bounds bounds = action.scalableTargetAction();
            Value<Integer> min = bounds == null ? null : bounds.minCapacity();
            Integer max = bounds == null ? null : Value.known(bounds.maxCapacity());
            if (min != null && max != null && min.is(tasks -> tasks > max)) {
                report.wrong(
                        this,
                        "scalableTargetAction.minCapacity",
                        min,
                        "'scalableTargetAction.minCapacity' must be at most 'maxCapacity', got " + min + " and " + max,
                        "set it to " + max + ", or 'maxCapacity' to " + min);
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
                  scheduledActions:
                    - {scheduledActionName: morning, schedule: rate(1 day), scalableTargetAction: {minCapacity: %s, maxCapacity: 4}}
                """, "5", "4");
    }
}
