package dev.longshore.rule.capacity;

import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** Instances live a day at least. */
final class CAP017 extends RangeRule<AutoScalingGroup> {

    private static final Range RANGE = new Range(86400, 31536000);

    CAP017() {
        super(
                AutoScalingGroup.KIND,
                "CAP-017",
                "the longest life of an instance, where it is not 0,",
                RANGE,
                "seconds",
                Sources.INSTANCE_GROUP,
                Confidence.STATED,
                "ValidationError: maxInstanceLifetime must be between 86400 and 31536000 seconds (inclusive).");
    }

    @Override
    protected Stream<Setting<Integer>> settings(AutoScalingGroup resource) {
        return Setting.of("MaxInstanceLifetime", resource.maxInstanceLifetime());
    }

    @Override
    protected boolean isWrong(Integer value) {
        return value != 0 && super.isWrong(value);
    }

    @Override
    protected String yaml() {
        return Yaml.template(Capacity.group("MinSize: 0, MaxSize: 2, MaxInstanceLifetime: %s"));
    }
}
