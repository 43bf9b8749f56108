package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.EventRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A single time is for EventBridge Scheduler. */
final class EVT220 extends ResourceRule<EventRule> {

    EVT220() {
        super(
                EventRule.KIND,
                "EVT-220",
                "a rule runs at a rate or by cron: a single time is for EventBridge Scheduler",
                EventSources.EVENT_SCHEDULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: Parameter ScheduleExpression is not valid.");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        Value<String> expression = resource.scheduleExpression();
        if (expression != null && expression.is(text -> "at".equals(Starters.function(text)))) {
            report.wrong(
                    this,
                    "ScheduleExpression",
                    expression,
                    "'ScheduleExpression' must be rate(…) or cron(…) in a rule, got " + expression,
                    "make it an AWS::Scheduler::Schedule");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Starters.rule("%s"), "at(2030-01-01T03:00:00)", "'cron(0 3 1 1 ? 2030)'");
    }
}
