package dev.longshore.rule.scaling;

import dev.longshore.model.Bounds;
import dev.longshore.model.Scaling;
import dev.longshore.model.ScheduledAction;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;

/** A scheduled action does something. */
final class AAS009b extends ScalingRule {
    AAS009b() {
        super(
                "AAS-009b",
                "a scheduled action sets minCapacity or maxCapacity",
                ScalingSources.SCHEDULED_ACTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "At least one of minimum capacity and maximum capacity should be provided");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScheduledAction action : scaling.scheduledActions()) {
            Bounds bounds = action.scalableTargetAction();
            boolean empty = bounds == null
                    ? !action.has("scalableTargetAction")
                    : !bounds.has("minCapacity") && !bounds.has("maxCapacity");
            if (empty) {
                report.wrong(
                        this,
                        action.placeOf("scalableTargetAction"),
                        "scalableTargetAction",
                        null,
                        "'scalableTargetAction' must have 'minCapacity' or 'maxCapacity', got neither",
                        "set the bounds that hold from then on");
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
                    - {scheduledActionName: morning, schedule: rate(1 day), scalableTargetAction: %s}
                """, "{}", "{maxCapacity: 4}");
    }
}
