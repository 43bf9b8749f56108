package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.ClusterCapacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.task.TaskConnection;
import dev.longshore.task.TaskOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.ICluster;

/**
 * The options that every builder of a task has that runs and ends.
 *
 * @param <B> the builder itself
 */
public abstract class StandaloneTaskOptions<B extends StandaloneTaskOptions<B>> extends TaskOptions<B> {
    private @Nullable EcsCluster cluster;
    private @Nullable ICluster existingCluster;
    private List<Capacity> capacity = List.of(Capacity.FARGATE);
    private @Nullable ISecurityGroup securityGroup;
    private @Nullable SubnetSelection subnets;

    /** Starts with the defaults. */
    protected StandaloneTaskOptions() {}

    /** Runs in this cluster. */
    public B cluster(EcsCluster cluster) {
        this.cluster = cluster;
        return self();
    }

    /** Runs in a cluster that is there already, on Fargate or external instances. */
    public B cluster(ICluster existing) {
        this.existingCluster = existing;
        return self();
    }

    /**
     * Sets what the task runs on. Of several parts, ECS chooses one for each run by base and weight, and does not turn
     * to another where that one has no room. Default: Fargate on demand.
     */
    public B capacity(Capacity... capacity) {
        this.capacity = List.of(capacity);
        return self();
    }

    /** Uses a security group that is there already. Default: one is made that nothing can reach. */
    public B securityGroup(ISecurityGroup securityGroup) {
        this.securityGroup = securityGroup;
        return self();
    }

    /** Sets the subnets of the task. Default: the private ones. */
    public B subnets(SubnetSelection subnets) {
        this.subnets = subnets;
        return self();
    }

    /** Takes over finished options. */
    protected B from(StandaloneTaskProps props) {
        from(props.task());
        cluster = props.cluster();
        existingCluster = props.existingCluster();
        capacity = props.capacity();
        securityGroup = props.securityGroup();
        subnets = props.subnets();
        return self();
    }

    /** Returns whether a cluster is given. */
    protected boolean hasCluster() {
        return cluster != null || existingCluster != null;
    }

    /** Returns the options of the task and where it runs. */
    protected StandaloneTaskProps standaloneTaskProps() {
        List<ClusterCapacity> parts = Strategy.parts(cluster, capacity);
        ClusterCapacity first = parts.isEmpty() ? null : parts.get(0);
        CapacityType type = first == null ? CapacityType.FARGATE : first.type();
        List<Acknowledgement> acknowledged = acknowledged();
        return new DefaultStandaloneTaskProps(
                taskProps(
                        type,
                        first == null ? null : first.architecture(),
                        first == null || type != CapacityType.EC2 ? null : first.operatingSystem(),
                        acknowledged,
                        TaskConnection.NONE),
                cluster,
                existingCluster,
                capacity,
                securityGroup,
                subnets);
    }
}
