package dev.longshore.cluster;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.ManagedInstancesCapacityProvider;

/** Options of {@link ManagedInstances}. */
public sealed interface ManagedInstancesProps extends CapacityProps permits DefaultManagedInstancesProps {
    /** The most seconds that an idle instance may wait, {@value}. */
    int MAX_SCALE_IN_AFTER_SECONDS = 3600;

    /** Returns how many vCPUs an instance has, or null. */
    @Nullable
    CountRange vcpus();

    /** Returns how much memory an instance has in GiB, or null. */
    @Nullable
    CountRange memoryGiB();

    /** Returns the processor, or null for the one that the tasks need. */
    @Nullable
    Architecture architecture();

    /** Returns the instance types it is limited to, with wildcards; empty for any. */
    List<String> allowedInstanceTypes();

    /** Returns whether instances are Spot. */
    boolean spot();

    /** Returns the GiB of storage for tasks on an instance, or null for the default of ECS. */
    @Nullable
    Integer storageGiB();

    /** Returns whether EC2 measures each minute. */
    boolean detailedMonitoring();

    /** Returns how long an idle instance waits before it goes, or null for the default of ECS. */
    @Nullable
    Duration scaleInAfter();

    /** Returns the security groups that are there already; empty where one is made. */
    List<ISecurityGroup> securityGroups();

    /** Returns the subnets of the instances, or null for those of the cluster's tasks. */
    @Nullable
    SubnetSelection subnets();

    /** Returns the tags. */
    Map<String, String> tags();

    /** Returns the change to the capacity provider's own builder, if any. */
    @Nullable
    Consumer<ManagedInstancesCapacityProvider.Builder> customizeCapacityProvider();

    /** Returns what is acknowledged. */
    List<Acknowledgement> acknowledged();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ManagedInstancesProps}. */
    final class Builder {
        private @Nullable CountRange vcpus;
        private @Nullable CountRange memoryGiB;
        private @Nullable Architecture architecture;
        private List<String> allowedInstanceTypes = List.of();
        private boolean spot;
        private @Nullable Integer storageGiB;
        private boolean detailedMonitoring;
        private @Nullable Duration scaleInAfter;
        private final List<ISecurityGroup> securityGroups = new ArrayList<>();
        private @Nullable SubnetSelection subnets;
        private final Map<String, String> tags = new LinkedHashMap<>();
        private @Nullable Consumer<ManagedInstancesCapacityProvider.Builder> customizeCapacityProvider;
        private final List<Acknowledgement> acknowledged = new ArrayList<>();

        private Builder() {}

        /** Limits the vCPUs of an instance. Give {@link #memoryGiB} as well. Default: ECS chooses by the tasks. */
        public Builder vcpus(int min, int max) {
            this.vcpus = new CountRange(min, max);
            return this;
        }

        /** Limits the memory of an instance. Give {@link #vcpus} as well. Default: ECS chooses by the tasks. */
        public Builder memoryGiB(int min, int max) {
            this.memoryGiB = new CountRange(min, max);
            return this;
        }

        /** Limits the instances to a processor. Needs vCPUs and memory. Default: the one that a task needs. */
        public Builder architecture(Architecture architecture) {
            this.architecture = architecture;
            return this;
        }

        /** Limits the instance types, such as {@code m7g.*}. Needs vCPUs and memory. Default: any. */
        public Builder allowedInstanceTypes(String... types) {
            this.allowedInstanceTypes = List.of(types);
            return this;
        }

        /** Sets whether the instances are Spot; a change replaces the capacity provider. Default: false. */
        public Builder spot(boolean spot) {
            this.spot = spot;
            return this;
        }

        /** Sets the storage for tasks on an instance. Default: that of ECS. */
        public Builder storageGiB(int gib) {
            this.storageGiB = gib;
            return this;
        }

        /** Sets whether EC2 measures each minute instead of each five, which costs extra. Default: false. */
        public Builder detailedMonitoring(boolean detailed) {
            this.detailedMonitoring = detailed;
            return this;
        }

        /**
         * Sets how long an instance waits for tasks before it goes, up to an hour; longer keeps warm places. Default: ECS
         * decides.
         */
        public Builder scaleInAfter(Duration idle) {
            this.scaleInAfter = idle;
            return this;
        }

        /** Uses a security group that is there already. Called again, it adds one. Default: one is made, closed. */
        public Builder securityGroup(ISecurityGroup securityGroup) {
            securityGroups.add(securityGroup);
            return this;
        }

        /** Sets the subnets of the instances. Default: those of the cluster's tasks. */
        public Builder subnets(SubnetSelection subnets) {
            this.subnets = subnets;
            return this;
        }

        /** Tags what is made, and each instance. Called again, it adds one. */
        public Builder tag(String key, String value) {
            tags.put(key, value);
            return this;
        }

        /** Changes the L2 builder before the capacity provider is made; runs last, so it wins. */
        public Builder customizeCapacityProvider(Consumer<ManagedInstancesCapacityProvider.Builder> customize) {
            this.customizeCapacityProvider = customize;
            return this;
        }

        /**
         * Accepts what a rule finds in what is made here, an error too. Called again, it adds one.
         *
         * @param rule the id of the rule, such as {@code CAP-024}
         * @param reason why it is accepted; required
         */
        public Builder acknowledge(String rule, String reason) {
            acknowledged.add(Acknowledgement.of(rule, reason));
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ManagedInstancesProps build() {
            return new DefaultManagedInstancesProps(
                    vcpus,
                    memoryGiB,
                    architecture,
                    Ordered.copy(allowedInstanceTypes),
                    spot,
                    storageGiB,
                    detailedMonitoring,
                    scaleInAfter,
                    Ordered.copy(securityGroups),
                    subnets,
                    Ordered.copy(tags),
                    customizeCapacityProvider,
                    Ordered.copy(acknowledged));
        }
    }
}

record DefaultManagedInstancesProps(
        @Nullable CountRange vcpus,
        @Nullable CountRange memoryGiB,
        @Nullable Architecture architecture,
        List<String> allowedInstanceTypes,
        boolean spot,
        @Nullable Integer storageGiB,
        boolean detailedMonitoring,
        @Nullable Duration scaleInAfter,
        List<ISecurityGroup> securityGroups,
        @Nullable SubnetSelection subnets,
        Map<String, String> tags,
        @Nullable Consumer<ManagedInstancesCapacityProvider.Builder> customizeCapacityProvider,
        List<Acknowledgement> acknowledged)
        implements ManagedInstancesProps {}
