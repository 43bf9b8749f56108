package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** Targets are let go after a while. */
final class LB015 extends RangeRule<TargetGroup> {

    private static final Range RANGE = new Range(0, 3600);

    LB015() {
        super(
                TargetGroup.KIND,
                "LB-015",
                "the deregistration delay",
                RANGE,
                "seconds",
                Sources.TARGET_GROUP_ATTRIBUTES,
                Confidence.STATED,
                "ValidationError: 'deregistration_delay.timeout_seconds' value '3601' must be between '0-3600' inclusive");
    }

    @Override
    protected Stream<Setting<Integer>> settings(TargetGroup resource) {
        return Balancers.number(
                resource.attribute("deregistration_delay.timeout_seconds"), "deregistration_delay.timeout_seconds");
    }

    @Override
    protected String yaml() {
        return Balancers.groupWith("deregistration_delay.timeout_seconds");
    }
}
