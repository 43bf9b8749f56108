package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.UniqueRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a listener are in an order. */
final class LB011c extends UniqueRule<ListenerRule> {

    LB011c() {
        super(
                ListenerRule.KIND,
                "LB-011c",
                "no two rules of a listener have the same priority",
                Sources.LISTENER_RULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "PriorityInUse: Priority '…' is currently in use");
    }

    @Override
    protected @Nullable String key(ListenerRule resource, Resources all) {
        Integer priority = Value.known(resource.priority());
        Link listener = resource.listener();
        return priority == null || listener == null ? null : listener.text() + " " + priority;
    }

    @Override
    protected void found(ListenerRule resource, ListenerRule first, Report report) {
        Value<Integer> priority = Objects.requireNonNull(resource.priority());
        report.wrong(
                this,
                "Priority",
                priority,
                "'Priority' must be one that no other rule of the listener has, got " + priority + ", which "
                        + first.logicalId() + " has",
                "give it another priority: lower ones are looked at first");
    }

    @Override
    public Examples examples() {
        String rule =
                "ListenerArn: arn, Actions: [" + Balancers.ANSWER + "], Conditions: [{Field: path-pattern, Values: [";
        return Yaml.varying(
                Yaml.template(
                        Balancers.rule("A", rule + "/a]}], Priority: 10"),
                        Balancers.rule("B", rule + "/b]}], Priority: %s")),
                "10",
                "11");
    }
}
