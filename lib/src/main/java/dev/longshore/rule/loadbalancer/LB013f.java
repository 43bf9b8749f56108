package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A health check asks a port. */
final class LB013f extends SettingRule<TargetGroup, String> {

    LB013f() {
        super(
                TargetGroup.KIND,
                "LB-013f",
                "the port of a health check",
                Range.PORTS + " or traffic-port",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Health check port '65536' must be within '1-65535' or 'traffic-port'");
    }

    @Override
    protected Stream<Setting<String>> settings(TargetGroup resource) {
        return Setting.of("HealthCheckPort", resource.healthCheckPort());
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.equals("traffic-port")
                && (!value.matches("[0-9]{1,6}") || Range.PORTS.excludes(Integer.parseInt(value)));
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "set it to traffic-port, or leave it out";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Balancers.targetGroup("Port: 80, Protocol: HTTP, HealthCheckPort: %s"), "65536", "65535");
    }
}
