package dev.longshore.rule.events;

import dev.longshore.document.Node;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;

/** A pattern is about fields that events have. */
final class EVT229 extends ResourceRule<EventRule> {
    private static final List<String> FIELDS = List.of(
            "version",
            "id",
            "detail-type",
            "source",
            "account",
            "time",
            "region",
            "resources",
            "detail",
            "replay-name",
            "$or");

    EVT229() {
        super(
                EventRule.KIND,
                "EVT-229",
                "an event pattern is about fields that events have",
                EventSources.EVENT_STRUCTURE,
                Confidence.STATED,
                Consequence.IGNORED,
                "nothing: the rule matches no event");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        Node.Fields pattern = resource.pattern();
        if (pattern == null) {
            return;
        }
        pattern.all().forEach((name, value) -> {
            if (!FIELDS.contains(name)) {
                report.wrong(
                        this,
                        pattern.placeOfName(name),
                        "EventPattern",
                        name,
                        "'EventPattern' must be about fields of an event, got " + name,
                        isDetailType(name)
                                ? "write detail-type"
                                : "write one of " + String.join(", ", FIELDS)
                                        + "; what is of the service is in detail");
            }
        });
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.template(
                        Starters.ruleOf("EventPattern: {source: [aws.ecs], detailType: [ECS Task State Change]}")),
                Yaml.template(
                        Starters.ruleOf("EventPattern: {source: [aws.ecs], detail-type: [ECS Task State Change]}")));
    }

    private static boolean isDetailType(String name) {
        return name.replaceAll("[^A-Za-z]", "").equalsIgnoreCase("detailtype");
    }
}
