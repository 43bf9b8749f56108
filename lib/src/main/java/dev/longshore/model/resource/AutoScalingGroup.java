package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A group of instances. */
public final class AutoScalingGroup extends ResourceView {
    /** What a template calls this. */
    public static final Kind<AutoScalingGroup> KIND =
            new Kind<>("AWS::AutoScaling::AutoScalingGroup", AutoScalingGroup::new);

    private static final String TEMPLATE = "LaunchTemplate";
    private static final String MIXED = "MixedInstancesPolicy.LaunchTemplate";

    /** Views a resource of a template as this. */
    public AutoScalingGroup(Resource resource) {
        super(resource);
    }

    /** Returns the fewest instances. */
    public @Nullable Value<Integer> minSize() {
        return number("MinSize");
    }

    /** Returns the most instances. */
    public @Nullable Value<Integer> maxSize() {
        return number("MaxSize");
    }

    /** Returns how many instances it starts with. */
    public @Nullable Value<Integer> desiredCapacity() {
        return number("DesiredCapacity");
    }

    /** Returns the seconds after which an instance is replaced; 0 for never. */
    public @Nullable Value<Integer> maxInstanceLifetime() {
        return number("MaxInstanceLifetime");
    }

    /** Returns whether instances are safe from scale-in; false unless set. */
    public @Nullable Value<Boolean> protectsFromScaleIn() {
        return flag("NewInstancesProtectedFromScaleIn");
    }

    /** Returns its placement group. */
    public @Nullable Link placementGroup() {
        return link("PlacementGroup");
    }

    /** Returns the subnets of its instances. */
    public Items<Link> subnets() {
        return links("VPCZoneIdentifier");
    }

    /** Returns how instances are made, in the way of before launch templates. */
    public @Nullable Link launchConfiguration() {
        return link("LaunchConfigurationName");
    }

    /** Returns the share that stays while instances are replaced. */
    public @Nullable Value<Integer> minHealthyPercentage() {
        return part("InstanceMaintenancePolicy").number("MinHealthyPercentage");
    }

    /** Returns the share it may grow to while instances are replaced. */
    public @Nullable Value<Integer> maxHealthyPercentage() {
        return part("InstanceMaintenancePolicy").number("MaxHealthyPercentage");
    }

    /** Returns how its instances are made, where it has a launch template. */
    public @Nullable Link launchTemplate() {
        String holder = has(TEMPLATE) ? TEMPLATE : MIXED + ".LaunchTemplateSpecification";
        return part(holder).link("LaunchTemplateId");
    }

    /** Returns the instance types of its mixed instances policy. */
    public Items<InstanceOverride> overrides() {
        return part(MIXED).objects("Overrides", InstanceOverride::new);
    }
}
