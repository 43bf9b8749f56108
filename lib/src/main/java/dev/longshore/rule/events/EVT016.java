package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A rule waits for something. */
final class EVT016 extends ResourceRule<EventRule> {

    EVT016() {
        super(
                EventRule.KIND,
                "EVT-016",
                "a rule has a pattern or a schedule",
                EventSources.EVENT_RULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: Parameter(s) EventPattern or ScheduleExpression must be specified.");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        if (!resource.hasPattern() && !resource.has("ScheduleExpression")) {
            report.wrong(
                    this,
                    resource.placeOf("ScheduleExpression"),
                    "ScheduleExpression",
                    null,
                    "'ScheduleExpression' or 'EventPattern' must be set, got neither",
                    "set 'ScheduleExpression', such as rate(1 hour), or 'EventPattern'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.template(Starters.ruleOf("Targets: [{Id: task, Arn: arn}]")),
                Yaml.template(Starters.ruleOf("EventPattern: {source: [aws.ecs]}, Targets: [{Id: task, Arn: arn}]")));
    }
}
