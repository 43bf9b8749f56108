package dev.longshore.rule.service;

import dev.longshore.model.resource.Daemon;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A share is a share. */
final class SVC220 extends SettingRule<Daemon, Double> {
    private static final double MOST = 100;

    SVC220() {
        super(
                Daemon.KIND,
                "SVC-220",
                "the share of the instances that a managed daemon's deployment replaces at a time",
                "0 to 100 percent",
                Sources.DAEMON_DEPLOYMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "Model validation failed (#/DeploymentConfiguration/DrainPercent: … is not less or equal to 100)");
    }

    @Override
    protected Stream<Setting<Double>> settings(Daemon resource) {
        return Setting.of("DrainPercent", resource.drainPercent());
    }

    @Override
    protected boolean isWrong(Double value) {
        return value < 0 || value > MOST;
    }

    @Override
    protected String fix(Setting<Double> setting) {
        return "set it to 25, for a quarter at a time";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource("Agent", "AWS::ECS::Daemon", "DeploymentConfiguration: {DrainPercent: %s}")),
                "100.5",
                "100");
    }
}
