package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScheduledAction;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.util.List;

/** Cron of AWS has a year. */
final class AAS008b extends ScalingRule {
    AAS008b() {
        super(
                "AAS-008b",
                "a cron schedule has " + Cron.FIELDS + " fields",
                ScalingSources.SCHEDULED_ACTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid schedule expression. Details: Invalid CRON expression");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScheduledAction action : scaling.scheduledActions()) {
            Value<String> schedule = action.schedule();
            List<String> fields = Cron.fields(schedule);
            if (schedule != null && !fields.isEmpty() && fields.size() != Cron.FIELDS) {
                report.wrong(
                        this,
                        "schedule",
                        schedule,
                        "'schedule' must have " + Cron.FIELDS
                                + " fields, minutes hours day-of-month month day-of-week year, got " + schedule,
                        "write it such as cron(0 8 ? * MON-FRI *)");
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
                    - {scheduledActionName: morning, schedule: %s, scalableTargetAction: {minCapacity: 4}}
                """, "\"cron(0 8 * * ?)\"", "\"cron(0 8 * * ? *)\"");
    }
}
