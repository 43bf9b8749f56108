package dev.longshore.cluster;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.internal.Ordered;
import dev.longshore.network.Network;
import dev.longshore.network.NetworkProps;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerInsights;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.servicediscovery.INamespace;

/** Options of an {@link EcsCluster}. */
public sealed interface EcsClusterProps permits DefaultEcsClusterProps {
    /** Returns the profile that what is not set comes from. */
    Profile profile();

    /** Returns the options of the network that is made, unless there is one already. */
    NetworkProps network();

    /** Returns the network that is there already, or null. */
    @Nullable
    Network existingNetwork();

    /** Returns the VPC that is there already, or null. */
    @Nullable
    IVpc vpc();

    /** Returns how much Container Insights observes. */
    ContainerInsights containerInsights();

    /** Returns whether there are FARGATE and FARGATE_SPOT. */
    boolean fargate();

    /** Returns the capacities that are made with the cluster, in the order they were added. */
    List<AddedCapacity> capacities();

    /** Returns whether machines outside of AWS may join. */
    boolean externalInstances();

    /** Returns what tasks run on that name no capacity; empty for the first there is. */
    List<Capacity> defaultStrategy();

    /** Returns where sessions of ECS Exec are logged, or null for the log of each task. */
    @Nullable
    ExecLogging execLogging();

    /** Returns the name of the Service Connect namespace that is made, or null. */
    @Nullable
    String serviceConnectNamespace();

    /** Returns the Service Connect namespace that is there already, or null. */
    @Nullable
    INamespace existingNamespace();

    /** Returns the key of the scratch space of Fargate tasks, or null for the one of AWS. */
    @Nullable
    IKey fargateEphemeralStorageKey();

    /** Returns the cluster that is there already, or null. */
    @Nullable
    ICluster existing();

    /** Returns what the cluster that is there already has beside Fargate. */
    List<ClusterCapacity> existingCapacities();

    /** Returns the change to the cluster's own builder, if any. */
    @Nullable
    Consumer<Cluster.Builder> customizeCluster();

    /** Returns what is acknowledged about the cluster. */
    List<Acknowledgement> acknowledged();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EcsClusterProps}. */
    final class Builder {
        private Profile profile = Profile.PRODUCTION;
        private @Nullable NetworkProps network;
        private @Nullable Network existingNetwork;
        private @Nullable IVpc vpc;
        private @Nullable ContainerInsights containerInsights;
        private boolean fargate = true;
        private final List<AddedCapacity> capacities = new ArrayList<>();
        private boolean externalInstances;
        private List<Capacity> defaultStrategy = List.of();
        private @Nullable ExecLogging execLogging;
        private @Nullable String serviceConnectNamespace;
        private @Nullable INamespace existingNamespace;
        private @Nullable IKey fargateEphemeralStorageKey;
        private @Nullable ICluster existing;
        private final List<ClusterCapacity> existingCapacities = new ArrayList<>();
        private @Nullable Consumer<Cluster.Builder> customizeCluster;
        private final List<Acknowledgement> acknowledged = new ArrayList<>();

        private Builder() {}

        /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Sets the options of the network that is made. Default: a network with the profile's defaults. */
        public Builder network(NetworkProps network) {
            this.network = network;
            return this;
        }

        /** Sets the options of the network that is made, in place. They begin with this cluster's profile. */
        public Builder network(Consumer<NetworkProps.Builder> options) {
            return network(
                    NetworkProps.builder().profile(profile).apply(options).build());
        }

        /** Uses a network that is there already. Default: a new one is made. */
        public Builder network(Network existing) {
            this.existingNetwork = existing;
            return this;
        }

        /** Uses a VPC that is there already. Default: a new network is made. */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        /**
         * Sets how much Container Insights observes; enhanced bills each observed metric. Default: the profile's,
         * enhanced in production and enabled in development.
         */
        public Builder containerInsights(ContainerInsights containerInsights) {
            this.containerInsights = containerInsights;
            return this;
        }

        /** Sets whether there are FARGATE and FARGATE_SPOT; without them a cluster may be empty. Default: true. */
        public Builder fargate(boolean fargate) {
            this.fargate = fargate;
            return this;
        }

        /** Adds EC2 instances that ECS scales. Services run on them with {@code capacity(Capacity.of(name))}. */
        public Builder addEc2Capacity(String name, Ec2CapacityProps props) {
            capacities.add(new AddedCapacity(name, props));
            return this;
        }

        /** Adds EC2 instances, said in place. */
        public Builder addEc2Capacity(String name, Consumer<Ec2CapacityProps.Builder> options) {
            return addEc2Capacity(
                    name, Ec2CapacityProps.builder().apply(options).build());
        }

        /** Adds EC2 instances that ECS chooses and patches. */
        public Builder addManagedInstances(String name, ManagedInstancesProps props) {
            capacities.add(new AddedCapacity(name, props));
            return this;
        }

        /** Adds EC2 instances that ECS chooses and patches, said in place. */
        public Builder addManagedInstances(String name, Consumer<ManagedInstancesProps.Builder> options) {
            return addManagedInstances(
                    name, ManagedInstancesProps.builder().apply(options).build());
        }

        /** Lets machines outside of AWS join, ECS Anywhere; the commands are outputs of the stack. Default: none. */
        public Builder externalInstances() {
            this.externalInstances = true;
            return this;
        }

        /**
         * Sets what tasks run on that name no capacity, all of one kind of compute. Default: the first there is, Fargate on
         * demand.
         */
        public Builder defaultStrategy(Capacity... strategy) {
            this.defaultStrategy = List.of(strategy);
            return this;
        }

        /** Logs sessions of ECS Exec, encrypted, in one place. Default: the log of each task. */
        public Builder execLogging(ExecLogging logging) {
            this.execLogging = logging;
            return this;
        }

        /** Logs sessions of ECS Exec, said in place. */
        public Builder execLogging(Consumer<ExecLogging.Builder> options) {
            return execLogging(ExecLogging.builder().apply(options).build());
        }

        /** Logs sessions of ECS Exec with a key and a log group that are made. */
        public Builder execLogging() {
            return execLogging(ExecLogging.builder().build());
        }

        /** Makes a namespace in which services find each other with Service Connect. Default: none. */
        public Builder serviceConnectNamespace(String name) {
            this.serviceConnectNamespace = name;
            return this;
        }

        /** Uses a Service Connect namespace that is there already. */
        public Builder serviceConnectNamespace(INamespace existing) {
            this.existingNamespace = existing;
            return this;
        }

        /** Encrypts the scratch space of Fargate tasks with this single-region key. Default: the key of AWS. */
        public Builder fargateEphemeralStorageKey(IKey key) {
            this.fargateEphemeralStorageKey = key;
            return this;
        }

        /**
         * Uses a cluster that is there already, with its Fargate capacity unless {@code fargate(false)}. Give
         * {@link #vpc(IVpc)} as well if it was imported without one.
         */
        public Builder existing(ICluster cluster) {
            this.existing = cluster;
            return this;
        }

        /** Names a capacity provider of the cluster that is there already. */
        public Builder existingCapacity(String provider, CapacityType type) {
            return existingCapacity(new ClusterCapacity(provider, type, provider, null, OperatingSystem.LINUX, null));
        }

        /** Names a capacity of the cluster that is there already, with all that is known of it. */
        public Builder existingCapacity(ClusterCapacity capacity) {
            existingCapacities.add(capacity);
            return this;
        }

        /** Changes the L2 builder before the cluster is made; runs last, so it wins. */
        public Builder customizeCluster(Consumer<Cluster.Builder> customize) {
            this.customizeCluster = customize;
            return this;
        }

        /**
         * Accepts what a rule finds in what is made here, an error too. Called again, it adds one. It stands in the
         * Metadata of the template, and is reported once the rule finds nothing any more.
         *
         * @param rule the id of the rule, such as {@code LB-003}
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
        public EcsClusterProps build() {
            return new DefaultEcsClusterProps(
                    profile,
                    network == null ? NetworkProps.builder().profile(profile).build() : network,
                    existingNetwork,
                    vpc,
                    containerInsights == null ? profile.containerInsights() : containerInsights,
                    fargate,
                    Ordered.copy(capacities),
                    externalInstances,
                    defaultStrategy,
                    execLogging,
                    serviceConnectNamespace,
                    existingNamespace,
                    fargateEphemeralStorageKey,
                    existing,
                    Ordered.copy(existingCapacities),
                    customizeCluster,
                    Ordered.copy(acknowledged));
        }
    }
}
