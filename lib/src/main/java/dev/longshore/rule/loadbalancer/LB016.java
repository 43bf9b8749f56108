package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** Targets are warmed up for a while. */
final class LB016 extends RangeRule<TargetGroup> {

    private static final Range RANGE = new Range(30, 900);

    LB016() {
        super(
                TargetGroup.KIND,
                "LB-016",
                "the slow start, where it is not 0,",
                RANGE,
                "seconds",
                Sources.TARGET_GROUP_ATTRIBUTES,
                Confidence.STATED,
                "ValidationError: 'slow_start.duration_seconds' value '901' must be between '30-900' inclusive");
    }

    @Override
    protected Stream<Setting<Integer>> settings(TargetGroup resource) {
        return Balancers.number(resource.attribute("slow_start.duration_seconds"), "slow_start.duration_seconds");
    }

    @Override
    protected boolean isWrong(Integer value) {
        return value != 0 && super.isWrong(value);
    }

    @Override
    protected String yaml() {
        return Balancers.groupWith("slow_start.duration_seconds");
    }
}
