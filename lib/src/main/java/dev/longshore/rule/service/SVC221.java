package dev.longshore.rule.service;

import dev.longshore.model.resource.Daemon;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A deployment waits for a day at the most. */
final class SVC221 extends RangeRule<Daemon> {
    private static final Range RANGE = new Range(0, 1440);

    SVC221() {
        super(
                Daemon.KIND,
                "SVC-221",
                "the time that a managed daemon's deployment waits after a step",
                RANGE,
                "minutes",
                Sources.DAEMON_DEPLOYMENT,
                Confidence.STATED,
                "Model validation failed (#/DeploymentConfiguration/BakeTimeInMinutes: … is not less or equal to 1440)");
    }

    @Override
    protected Stream<Setting<Integer>> settings(Daemon resource) {
        return Setting.of("BakeTimeInMinutes", resource.bakeTimeInMinutes());
    }

    @Override
    protected String yaml() {
        return Yaml.template(
                Yaml.resource("Agent", "AWS::ECS::Daemon", "DeploymentConfiguration: {BakeTimeInMinutes: %s}"));
    }
}
