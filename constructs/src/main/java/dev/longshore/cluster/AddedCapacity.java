package dev.longshore.cluster;

/**
 * A capacity that is made with its cluster.
 *
 * @param name the name by which services ask for it
 * @param props its options
 */
public record AddedCapacity(String name, CapacityProps props) {
    /** Returns the kind of compute. */
    public CapacityType type() {
        return props instanceof Ec2CapacityProps ? CapacityType.EC2 : CapacityType.MANAGED_INSTANCES;
    }

    String option() {
        return type() == CapacityType.EC2 ? "addEc2Capacity" : "addManagedInstances";
    }
}
