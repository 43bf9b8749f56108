package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** A client stays with a target for a while. */
final class LB017 extends RangeRule<TargetGroup> {

    private static final Range RANGE = new Range(1, 604800);

    LB017() {
        super(
                TargetGroup.KIND,
                "LB-017",
                "the duration of stickiness",
                RANGE,
                "seconds",
                Sources.TARGET_GROUP_ATTRIBUTES,
                Confidence.STATED,
                "ValidationError: 'stickiness.lb_cookie.duration_seconds' value '0' must be between '1-604800' inclusive");
    }

    @Override
    protected Stream<Setting<Integer>> settings(TargetGroup resource) {
        return Stream.of("stickiness.lb_cookie.duration_seconds", "stickiness.app_cookie.duration_seconds")
                .flatMap(key -> Balancers.number(resource.attribute(key), key));
    }

    @Override
    protected String yaml() {
        return Balancers.groupWith("stickiness.lb_cookie.duration_seconds");
    }
}
