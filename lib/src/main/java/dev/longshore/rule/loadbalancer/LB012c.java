package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.ListenerRule;
import dev.longshore.model.resource.RuleCondition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A rule compares hosts with what can be one. */
final class LB012c extends SettingRule<ListenerRule, String> {

    LB012c() {
        super(
                ListenerRule.KIND,
                "LB-012c",
                "a host of a condition",
                "a name with a '.' of letters, digits, '-', '*' and '?'",
                Sources.RULE_CONDITION,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ValidationError: Condition value '…' contains a character that is not valid");
    }

    @Override
    protected Stream<Setting<String>> settings(ListenerRule resource) {
        return resource.conditions().stream()
                .flatMap(RuleCondition::hosts)
                .flatMap(value -> Setting.of("Values", value));
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.matches("[A-Za-z0-9.*?-]*") || !value.matches(".*[.*?].*");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "write the whole name, such as shop.example.com or *.example.com, without protocol, port or path";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.conditions("{Field: host-header, HostHeaderConfig: {Values: [%s]}}"),
                "shop",
                "shop.example.com");
    }
}
