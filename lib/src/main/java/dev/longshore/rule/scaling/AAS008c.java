package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScheduledAction;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.util.List;

/** A day is chosen in one way. */
final class AAS008c extends ScalingRule {
    private static final int DAY_OF_MONTH = 2;
    private static final int DAY_OF_WEEK = 4;
    private static final String ANY = "?";

    AAS008c() {
        super(
                "AAS-008c",
                "one of day-of-month and day-of-week is ?",
                ScalingSources.SCHEDULED_ACTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid schedule expression. Details: Invalid CRON expression: error at position 1, "
                        + "details: '?' can only be specified for Day-of-Month or Day-of-Week.");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScheduledAction action : scaling.scheduledActions()) {
            Value<String> schedule = action.schedule();
            List<String> fields = Cron.fields(schedule);
            if (schedule != null
                    && fields.size() == Cron.FIELDS
                    && fields.get(DAY_OF_MONTH).equals(ANY)
                            == fields.get(DAY_OF_WEEK).equals(ANY)) {
                report.wrong(
                        this,
                        "schedule",
                        schedule,
                        "'schedule' must have ? as one of day-of-month and day-of-week, got " + schedule,
                        "write ? for the one that does not matter, such as cron(0 8 * * ? *)");
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
                """, "\"cron(0 8 * * * *)\"", "\"cron(0 8 * * ? *)\"");
    }
}
