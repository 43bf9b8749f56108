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

/** A rule compares with short values. */
final class LB012b extends SettingRule<ListenerRule, String> {
    private static final int MAX_LENGTH = 128;

    LB012b() {
        super(
                ListenerRule.KIND,
                "LB-012b",
                "a value of a condition",
                "at most " + MAX_LENGTH + " characters long",
                Sources.RULE_CONDITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Condition value for '…' cannot contain more than 128 characters");
    }

    @Override
    protected Stream<Setting<String>> settings(ListenerRule resource) {
        return resource.conditions().stream()
                .flatMap(RuleCondition::values)
                .flatMap(value -> Setting.of("Values", value));
    }

    @Override
    protected boolean isWrong(String value) {
        return value.length() > MAX_LENGTH;
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "shorten it: '*' stands for any number of characters";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.conditions("{Field: path-pattern, Values: [%s]}"),
                "/" + "a".repeat(MAX_LENGTH),
                "/" + "a".repeat(MAX_LENGTH - 1));
    }
}
