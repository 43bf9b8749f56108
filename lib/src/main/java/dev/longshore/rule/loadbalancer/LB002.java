package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** The name of a target group is short. */
final class LB002 extends SettingRule<TargetGroup, String> {

    LB002() {
        super(
                TargetGroup.KIND,
                "LB-002",
                "the name of a target group",
                "at most " + Balancers.MAX_NAME + " characters long",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Target group name '…' cannot be longer than '32' characters");
    }

    @Override
    protected Stream<Setting<String>> settings(TargetGroup resource) {
        return Setting.of("Name", resource.name());
    }

    @Override
    protected boolean isWrong(String value) {
        return value.length() > Balancers.MAX_NAME;
    }

    @Override
    protected String fix(Setting<String> setting) {
        return Balancers.rename(setting);
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.targetGroup("Name: %s, Port: 80, Protocol: HTTP"),
                "a".repeat(Balancers.MAX_NAME + 1),
                "a".repeat(Balancers.MAX_NAME));
    }
}
