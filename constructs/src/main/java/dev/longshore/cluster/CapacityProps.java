package dev.longshore.cluster;

/** Options of a capacity that is made with its cluster. */
public sealed interface CapacityProps permits Ec2CapacityProps, ManagedInstancesProps {}
