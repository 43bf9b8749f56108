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
                    customizeCluster,
                    Ordered.copy(acknowledged));
        }
    }
}

record DefaultEcsClusterProps(
        Profile profile,
        NetworkProps network,
        @Nullable Network existingNetwork,
        @Nullable IVpc vpc,
        ContainerInsights containerInsights,
        @Nullable Consumer<Cluster.Builder> customizeCluster,
        List<Acknowledgement> acknowledged)
        implements EcsClusterProps {}
