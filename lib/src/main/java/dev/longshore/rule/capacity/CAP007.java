package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A group that may have no instance gives no capacity. */
final class CAP007 extends ResourceRule<CapacityProvider> {

    CAP007() {
        super(
                CapacityProvider.KIND,
                "CAP-007",
                "the group of a capacity provider may have instances",
                Sources.GROUP_PROVIDER_GUIDE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "tasks stay in the state PROVISIONING: the group can't grow");
    }

    @Override
    protected void judge(CapacityProvider resource, Resources all, Report report) {
        AutoScalingGroup group = Capacity.groupOf(resource, all);
        if (group == null) {
            return;
        }
        Value<Integer> maximum = group.maxSize();
        if (maximum != null && maximum.is(instances -> instances <= 0)) {
            report.wrong(
                    this,
                    "MaxSize",
                    maximum,
                    "'MaxSize' must be 1 or more for the group of a capacity provider, got " + maximum,
                    "set it to the most instances that you would pay for");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Capacity.groupOfProvider("MinSize: 0, MaxSize: %s"), "0", "1");
    }
}
