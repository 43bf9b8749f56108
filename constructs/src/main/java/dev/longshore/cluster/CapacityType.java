package dev.longshore.cluster;

/** What kind of compute a task runs on. A service runs on one; a cluster may have all of them. */
public enum CapacityType {
    /** Fargate and Fargate Spot: AWS runs the machines, each task has its own. */
    FARGATE,
    /** EC2 instances of an auto scaling group: any instance type, image and network mode; the team patches them. */
    EC2,
    /** ECS Managed Instances: EC2 instances that AWS chooses, patches and replaces every 14 days. */
    MANAGED_INSTANCES,
    /** External instances, ECS Anywhere: the team's own machines, anywhere. */
    EXTERNAL;

    /** Returns what a task definition's {@code requiresCompatibilities} calls it. */
    public String compatibility() {
        return name();
    }
}
