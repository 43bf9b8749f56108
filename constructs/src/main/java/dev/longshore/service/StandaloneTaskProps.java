package dev.longshore.service;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.task.EcsTaskProps;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.ICluster;

/** Options of a {@link StandaloneTask}. */
public sealed interface StandaloneTaskProps permits DefaultStandaloneTaskProps {
    /** Returns the options of the task. */
    EcsTaskProps task();

    /** Returns the cluster, or null where one is there already. */
    @Nullable
    EcsCluster cluster();

    /** Returns the cluster that is there already, or null. */
    @Nullable
    ICluster existingCluster();

    /** Returns what the task runs on. */
    List<Capacity> capacity();

    /** Returns the security group that is there already, or null. */
    @Nullable
    ISecurityGroup securityGroup();

    /** Returns the subnets of the task, or null for the private ones. */
    @Nullable
    SubnetSelection subnets();

    /** Returns the options of a service that keeps one such task: what must hold of its cluster and capacity holds here. */
    EcsServiceProps.Builder asService();

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StandaloneTaskProps}. */
    final class Builder extends StandaloneTaskOptions<Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected Builder from(StandaloneTaskProps props) {
            return super.from(props);
        }

        /** Returns the options. */
        public StandaloneTaskProps build() {
            return standaloneTaskProps();
        }
    }
}
