package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.ClusterCapacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.task.EcsTaskProps;
import dev.longshore.task.TaskConnection;
import dev.longshore.task.TaskOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.ICluster;

/**
 * The options that every builder has of something that runs tasks in a cluster.
 *
 * @param <B> the builder itself
 */
public abstract class ClusterTaskOptions<B extends ClusterTaskOptions<B>> extends TaskOptions<B> {
    private @Nullable EcsCluster cluster;
    private @Nullable ICluster existingCluster;
    private List<Capacity> capacity = List.of(Capacity.FARGATE);
    private @Nullable ISecurityGroup securityGroup;
    private @Nullable SubnetSelection subnets;

    /** Starts with the defaults. */
    protected ClusterTaskOptions() {}

    /** Runs in this cluster. */
    public B cluster(EcsCluster cluster) {
        this.cluster = cluster;
        return self();
    }

    /**
     * Runs in a cluster that is there already, on Fargate or external instances. For its other capacity, import it with
     * {@link EcsCluster}, so that the kind of it is known.
     */
    public B cluster(ICluster existing) {
        this.existingCluster = existing;
        return self();
    }

    /**
     * Sets what the tasks run on, such as {@code capacity(Capacity.FARGATE.base(2), Capacity.FARGATE_SPOT.weight(3))}
     * or {@code capacity(Capacity.of("gpu"))}. All parts are of one kind; the task follows it. Moving a service to
     * external instances or away from them replaces it. A task that runs by itself gets one of the parts for each run,
     * and no other where that one has no room. Default: Fargate on demand.
     */
    public B capacity(Capacity... capacity) {
        this.capacity = List.of(capacity);
        return self();
    }

    /** Uses a security group that is there already. Default: one is made that nothing can reach but what is let in: routes, listeners, connections. */
    public B securityGroup(ISecurityGroup securityGroup) {
        this.securityGroup = securityGroup;
        return self();
    }

    /** Sets the subnets of the tasks. Default: the private ones. */
    public B subnets(SubnetSelection subnets) {
        this.subnets = subnets;
        return self();
    }

    void placed(
            @Nullable EcsCluster newCluster,
            @Nullable ICluster newExistingCluster,
            List<Capacity> newCapacity,
            @Nullable ISecurityGroup newSecurityGroup,
            @Nullable SubnetSelection newSubnets) {
        cluster = newCluster;
        existingCluster = newExistingCluster;
        capacity = newCapacity;
        securityGroup = newSecurityGroup;
        subnets = newSubnets;
    }

    @Nullable
    EcsCluster cluster() {
        return cluster;
    }

    @Nullable
    ICluster existingCluster() {
        return existingCluster;
    }

    List<Capacity> capacity() {
        return capacity;
    }

    @Nullable
    ISecurityGroup securityGroup() {
        return securityGroup;
    }

    @Nullable
    SubnetSelection subnets() {
        return subnets;
    }

    /** Returns the options of the task, for what the capacity is. */
    EcsTaskProps taskProps(List<Acknowledgement> acknowledgedInTask, TaskConnection connection) {
        List<ClusterCapacity> parts = Strategy.parts(cluster, capacity);
        ClusterCapacity first = parts.isEmpty() ? null : parts.get(0);
        CapacityType type = first == null ? CapacityType.FARGATE : first.type();
        // Only on EC2 does the capacity decide for Linux or a Windows.
        return taskProps(
                type,
                first == null ? null : first.architecture(),
                first == null || type != CapacityType.EC2 ? null : first.operatingSystem(),
                acknowledgedInTask,
                connection);
    }
}
