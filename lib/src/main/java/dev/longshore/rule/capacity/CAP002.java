package dev.longshore.rule.capacity;

import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A group is not more than full. */
final class CAP002 extends SettingRule<CapacityProvider, Integer> {
    private static final int FULL = 100;

    CAP002() {
        super(
                CapacityProvider.KIND,
                "CAP-002",
                "the target capacity",
                "at most " + FULL + " percent",
                Sources.MANAGED_SCALING,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the target capacity is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(CapacityProvider resource) {
        return Setting.of("TargetCapacity", resource.targetCapacity());
    }

    @Override
    protected boolean isWrong(Integer value) {
        return value > FULL;
    }

    @Override
    protected String fix(Setting<Integer> setting) {
        return "set it to " + FULL + ", or less for instances in reserve";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Capacity.scaling("TargetCapacity: %s"), "101", "100");
    }
}
