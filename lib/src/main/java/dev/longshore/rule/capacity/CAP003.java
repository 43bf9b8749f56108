package dev.longshore.rule.capacity;

import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** A capacity provider adds a number of instances at a time. */
final class CAP003 extends RangeRule<CapacityProvider> {

    private static final Range RANGE = new Range(1, 10000);

    CAP003() {
        super(
                CapacityProvider.KIND,
                "CAP-003",
                "a step of managed scaling",
                RANGE,
                "",
                Sources.MANAGED_SCALING,
                Confidence.STATED,
                "refused: the step is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(CapacityProvider resource) {
        return Stream.concat(
                Setting.of("MinimumScalingStepSize", resource.minimumStep()),
                Setting.of("MaximumScalingStepSize", resource.maximumStep()));
    }

    @Override
    protected String yaml() {
        return Capacity.scaling("MaximumScalingStepSize: %s");
    }
}
