package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.ListenerRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** The rules of a listener are counted to 50000. */
final class LB011b extends SettingRule<ListenerRule, Integer> {

    LB011b() {
        super(
                ListenerRule.KIND,
                "LB-011b",
                "the priority of a rule",
                Priorities.ALLOWED.max() + " or less",
                Sources.LISTENER_RULE,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the priority is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(ListenerRule resource) {
        return Setting.of("Priority", resource.priority());
    }

    @Override
    protected boolean isWrong(Integer value) {
        return value > Priorities.ALLOWED.max();
    }

    @Override
    protected String fix(Setting<Integer> setting) {
        return "set it to " + Priorities.ALLOWED.max() + " or less";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Balancers.rule(
                        "Rule",
                        "Priority: %s, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [" + Balancers.ANSWER
                                + "]")),
                "50001",
                "50000");
    }
}
