package dev.longshore.rule.events;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventRule;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A rule starts a few things. */
final class EVT004 extends ResourceRule<EventRule> {
    private static final int MAX = 5;

    EVT004() {
        super(
                EventRule.KIND,
                "EVT-004",
                "a rule has at most " + MAX + " targets",
                EventSources.EVENT_TARGET,
                Confidence.STATED,
                Consequence.REFUSED,
                "LimitExceededException: The requested resource exceeds the maximum number allowed.");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        Items<EventTarget> targets = resource.allTargets();
        if (targets.size() > MAX) {
            report.wrong(
                    this,
                    targets.place(),
                    "Targets",
                    Integer.toString(targets.size()),
                    "'Targets' must be at most " + MAX + ", got " + targets.size(),
                    "make a second rule with the same pattern or schedule");
        }
    }

    @Override
    public Examples examples() {
        String five = IntStream.rangeClosed(1, MAX)
                .mapToObj(number -> "{Id: t" + number + ", Arn: arn}")
                .collect(Collectors.joining(", "));
        String yaml = Yaml.template(Starters.ruleOf("ScheduleExpression: rate(1 hour), Targets: [" + five + "%s]"));
        return Examples.of(
                yaml.replace("%s", ", {Id: t6, Arn: arn}"),
                yaml.replace("%s", ""),
                yaml.replace("%s", ", {Ref: Parameter}"));
    }
}
