package dev.longshore.rule.events;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventRule;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Schedules are on the account's own bus. */
final class EVT221 extends ResourceRule<EventRule> {

    EVT221() {
        super(
                EventRule.KIND,
                "EVT-221",
                "a rule with a schedule is on the account's own event bus",
                EventSources.EVENT_SCHEDULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: ScheduleExpression is supported only on the default event bus.");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        Link bus = resource.eventBus();
        if (bus != null && resource.fields().get("ScheduleExpression") instanceof Node.Scalar && isAnother(bus, all)) {
            report.wrong(
                    this,
                    bus.place(),
                    "EventBusName",
                    bus.text(),
                    "'EventBusName' must be left out with a schedule, got " + bus,
                    "leave it out, or make it an AWS::Scheduler::Schedule");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Starters.ruleOf("ScheduleExpression: rate(1 hour), EventBusName: %s")),
                "shop",
                "default");
    }

    private static boolean isAnother(Link bus, Resources all) {
        if (bus.target() == null) {
            return !bus.text().equals("default") && !bus.text().endsWith(":event-bus/default");
        }
        Resource found = all.get(bus.target());
        return found != null && found.type().equals("AWS::Events::EventBus");
    }
}
