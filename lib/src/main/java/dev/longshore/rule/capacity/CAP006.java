package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.InstanceOverride;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;

/** A capacity provider counts instances, not units. */
final class CAP006 extends ResourceRule<CapacityProvider> {

    CAP006() {
        super(
                CapacityProvider.KIND,
                "CAP-006",
                "the group of a capacity provider has no weights",
                Sources.GROUP_PROVIDER_GUIDE,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "using an Auto Scaling group with instance weights is not supported");
    }

    @Override
    protected void judge(CapacityProvider resource, Resources all, Report report) {
        AutoScalingGroup group = Capacity.groupOf(resource, all);
        if (group == null) {
            return;
        }
        for (InstanceOverride override : group.overrides()) {
            Value<String> weight = override.weight();
            if (weight != null && weight.isKnown()) {
                report.wrong(
                        this,
                        "WeightedCapacity",
                        weight,
                        "'WeightedCapacity' must be left out of the group of a capacity provider, got " + weight,
                        "leave it out, and use instance types of about the same size");
            }
        }
    }

    @Override
    public Examples examples() {
        String overrides =
                "MinSize: 0, MaxSize: 2, MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: lt-1, Version: 1}, Overrides: [{InstanceType: m7i.large%s}]}}";
        return Examples.of(
                Capacity.groupOfProvider(overrides.replace("%s", ", WeightedCapacity: 2")),
                Capacity.groupOfProvider(overrides.replace("%s", "")),
                Capacity.groupOfProvider(overrides.replace("%s", ", WeightedCapacity: {Ref: Parameter}")));
    }
}
