package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScheduledAction;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.util.regex.Pattern;

/** A schedule is written in one of three ways. */
final class AAS008 extends ScalingRule {
    private static final Pattern ALLOWED =
            Pattern.compile("(?i)cron\\(.*\\)|rate\\([0-9]+\\s?(?:minutes?|hours?|days?)\\)"
                    + "|at\\([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\)");

    AAS008() {
        super(
                "AAS-008",
                "a schedule is at(…), rate(…) or cron(…)",
                ScalingSources.SCHEDULED_ACTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid schedule expression. Details: Schedule expressions must have the following "
                        + "syntax: rate(<number>\\s?(minutes?|hours?|days?)), cron(<cron_expression>) or "
                        + "at(yyyy-MM-dd'T'HH:mm:ss).");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScheduledAction action : scaling.scheduledActions()) {
            Value<String> schedule = action.schedule();
            if (schedule != null && schedule.is(text -> !ALLOWED.matcher(text).matches())) {
                report.wrong(
                        this,
                        "schedule",
                        schedule,
                        "'schedule' must be at(yyyy-mm-ddThh:mm:ss), rate(1 hour) or cron(0 8 * * ? *), got "
                                + schedule,
                        "write it as one of these");
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
                """, "\"0 8 * * ? *\"", "\"cron(0 8 * * ? *)\"");
    }
}
