package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** Targets become healthy or unhealthy after a few checks. */
final class LB013c extends RangeRule<TargetGroup> {

    private static final Range RANGE = new Range(2, 10);

    LB013c() {
        super(
                TargetGroup.KIND,
                "LB-013c",
                "a threshold of a health check",
                RANGE,
                "checks",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                "refused: the threshold is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(TargetGroup resource) {
        return Stream.concat(
                Setting.of("HealthyThresholdCount", resource.healthyThreshold()),
                Setting.of("UnhealthyThresholdCount", resource.unhealthyThreshold()));
    }

    @Override
    protected String yaml() {
        return Balancers.targetGroup("Port: 80, Protocol: HTTP, UnhealthyThresholdCount: %s");
    }
}
