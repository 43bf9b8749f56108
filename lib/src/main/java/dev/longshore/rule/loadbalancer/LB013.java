package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** Targets are checked now and then. */
final class LB013 extends RangeRule<TargetGroup> {

    private static final Range RANGE = new Range(5, 300);

    LB013() {
        super(
                TargetGroup.KIND,
                "LB-013",
                "the interval of a health check",
                RANGE,
                "seconds",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                "refused: the interval is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(TargetGroup resource) {
        return Setting.of("HealthCheckIntervalSeconds", resource.healthCheckInterval());
    }

    @Override
    protected String yaml() {
        return Balancers.targetGroup("Port: 80, Protocol: HTTP, HealthCheckIntervalSeconds: %s");
    }
}
