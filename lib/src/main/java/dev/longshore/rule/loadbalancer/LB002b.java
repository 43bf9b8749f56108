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

/** The name of a target group has only some characters. */
final class LB002b extends SettingRule<TargetGroup, String> {

    LB002b() {
        super(
                TargetGroup.KIND,
                "LB-002b",
                "the name of a target group",
                "letters, digits and '-', without a '-' at either end",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Value '…' at 'targetGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: (?!^-)(?!.*-$)^[A-Za-z0-9-]+$");
    }

    @Override
    protected Stream<Setting<String>> settings(TargetGroup resource) {
        return Setting.of("Name", resource.name());
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.matches("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return Balancers.rename(setting);
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Balancers.targetGroup("Name: %s, Port: 80, Protocol: HTTP"), "shop.api", "shop-api");
    }
}
