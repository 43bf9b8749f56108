package dev.longshore.rule.capacity;

import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** A new instance counts after a while. */
final class CAP004 extends RangeRule<CapacityProvider> {

    private static final Range RANGE = new Range(0, 10000);

    CAP004() {
        super(
                CapacityProvider.KIND,
                "CAP-004",
                "the warm-up of an instance",
                RANGE,
                "seconds",
                Sources.MANAGED_SCALING,
                Confidence.STATED,
                "refused: the warm-up is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(CapacityProvider resource) {
        return Setting.of("InstanceWarmupPeriod", resource.instanceWarmup());
    }

    @Override
    protected String yaml() {
        return Capacity.scaling("InstanceWarmupPeriod: %s");
    }
}
