package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Schedule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.regex.Pattern;

/** A single time is a date with a time. */
final class SCH203 extends ResourceRule<Schedule> {
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}");

    SCH203() {
        super(
                Schedule.KIND,
                "SCH-203",
                "a schedule for a single time is at(yyyy-mm-ddThh:mm:ss)",
                EventSources.SCHEDULE_TYPES,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: Invalid Schedule Expression");
    }

    @Override
    protected void judge(Schedule resource, Resources all, Report report) {
        Value<String> expression = resource.scheduleExpression();
        if (expression != null && expression.is(SCH203::isWrong)) {
            report.wrong(
                    this,
                    "ScheduleExpression",
                    expression,
                    "'ScheduleExpression' must be at(yyyy-mm-ddThh:mm:ss), got " + expression,
                    "write it as at(2030-01-31T03:00:00); the time zone is 'ScheduleExpressionTimezone'");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Yaml.resource(
                        "Schedule",
                        "AWS::Scheduler::Schedule",
                        "ScheduleExpression: %s, FlexibleTimeWindow: {Mode: 'OFF'}")),
                "'at(2030-01-31 03:00:00)'",
                "'at(2030-01-31T03:00:00)'");
    }

    private static boolean isWrong(String expression) {
        String time = Starters.argument(expression, "at");
        return time != null && !TIME.matcher(time).matches();
    }
}
