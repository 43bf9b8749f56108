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

/** A group is not to be empty. */
final class CAP002b extends SettingRule<CapacityProvider, Integer> {

    CAP002b() {
        super(
                CapacityProvider.KIND,
                "CAP-002b",
                "the target capacity",
                "more than 0 percent",
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
        return value <= 0;
    }

    @Override
    protected String fix(Setting<Integer> setting) {
        return "set it to 100, or less for instances in reserve";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Capacity.scaling("TargetCapacity: %s"), "0", "1");
    }
}
