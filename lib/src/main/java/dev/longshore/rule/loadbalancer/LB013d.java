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

/** A health check asks for a path. */
final class LB013d extends SettingRule<TargetGroup, String> {

    LB013d() {
        super(
                TargetGroup.KIND,
                "LB-013d",
                "the path of a health check",
                "one that begins with '/'",
                Sources.TARGET_GROUP,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "refused: the path does not begin with '/'");
    }

    @Override
    protected Stream<Setting<String>> settings(TargetGroup resource) {
        return Setting.of("HealthCheckPath", resource.healthCheckPath());
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.startsWith("/");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "set it to /" + setting;
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.targetGroup("Port: 80, Protocol: HTTP, HealthCheckPath: %s"), "health", "/health");
    }
}
