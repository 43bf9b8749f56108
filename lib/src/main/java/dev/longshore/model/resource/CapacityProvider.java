package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A capacity provider of ECS. */
public final class CapacityProvider extends ResourceView {
    /** What a template calls this. */
    public static final Kind<CapacityProvider> KIND = new Kind<>("AWS::ECS::CapacityProvider", CapacityProvider::new);

    private static final String NETWORK = "ManagedInstancesProvider.InstanceLaunchTemplate.NetworkConfiguration";

    /** Views a resource of a template as this. */
    public CapacityProvider(Resource resource) {
        super(resource);
    }

    /** Returns its name. */
    public @Nullable Value<String> name() {
        return text("Name");
    }

    /** Returns the group of instances behind it. */
    public @Nullable Link autoScalingGroup() {
        return part("AutoScalingGroupProvider").link("AutoScalingGroupArn");
    }

    /** Returns ENABLED or DISABLED: whether instances with tasks are safe from scale-in. */
    public @Nullable Value<String> terminationProtection() {
        return part("AutoScalingGroupProvider").text("ManagedTerminationProtection");
    }

    /** Returns ENABLED or DISABLED: whether ECS scales the group. */
    public @Nullable Value<String> managedScaling() {
        return part("AutoScalingGroupProvider.ManagedScaling").text("Status");
    }

    /** Returns whether anything is said of managed scaling. */
    public boolean hasManagedScaling() {
        return part("AutoScalingGroupProvider").has("ManagedScaling");
    }

    /** Returns how full the group is to be, in percent. */
    public @Nullable Value<Integer> targetCapacity() {
        return part("AutoScalingGroupProvider.ManagedScaling").number("TargetCapacity");
    }

    /** Returns the fewest instances it adds at a time. */
    public @Nullable Value<Integer> minimumStep() {
        return part("AutoScalingGroupProvider.ManagedScaling").number("MinimumScalingStepSize");
    }

    /** Returns the most instances it adds at a time. */
    public @Nullable Value<Integer> maximumStep() {
        return part("AutoScalingGroupProvider.ManagedScaling").number("MaximumScalingStepSize");
    }

    /** Returns the seconds after which a new instance counts. */
    public @Nullable Value<Integer> instanceWarmup() {
        return part("AutoScalingGroupProvider.ManagedScaling").number("InstanceWarmupPeriod");
    }

    /** Returns whether it certainly does not scale its group of instances. */
    public boolean doesNotScale() {
        return "DISABLED".equals(Value.known(managedScaling()));
    }

    /** Returns whether it certainly scales its group of instances. */
    public boolean scales() {
        return "ENABLED".equals(Value.known(managedScaling()));
    }

    /** Returns whether it certainly protects instances with tasks. */
    public boolean protectsInstances() {
        return "ENABLED".equals(Value.known(terminationProtection()));
    }

    /** Returns whether its instances are managed by ECS, in a network that is said. */
    public boolean hasManagedNetwork() {
        return !part(NETWORK).fields().all().isEmpty();
    }

    /** Returns the subnets of the instances that ECS manages. */
    public Items<Link> managedSubnets() {
        return part(NETWORK).links("Subnets");
    }

    /** Returns the security groups of the instances that ECS manages. */
    public Items<Link> managedSecurityGroups() {
        return part(NETWORK).links("SecurityGroups");
    }
}
