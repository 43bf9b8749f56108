package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Schedule;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A cron expression has six fields. */
final class EVT003 extends ResourceRule<TaskStarter> {
    private static final int FIELDS = 6;

    EVT003() {
        super(
                Starters.KINDS,
                "EVT-003",
                "a cron expression has six fields: minutes, hours, day of month, month, day of week, year",
                EventSources.EVENT_SCHEDULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: Parameter ScheduleExpression is not valid.");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        Value<String> expression = resource.scheduleExpression();
        String known = Value.known(expression);
        int fields = known == null ? 0 : Starters.cron(known).size();
        // EventBridge Scheduler takes the year for *.
        boolean right = fields == FIELDS || (fields == FIELDS - 1 && resource instanceof Schedule);
        if (expression != null && fields > 0 && !right) {
            report.wrong(
                    this,
                    "ScheduleExpression",
                    expression,
                    "'ScheduleExpression' must have " + FIELDS + " fields, got " + expression,
                    "write it as cron(minutes hours day-of-month month day-of-week year), such as cron(0 3 * * ? *)");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Starters.rule("%s"), "'cron(0 3 * * ?)'", "'cron(0 3 * * ? *)'");
    }
}
