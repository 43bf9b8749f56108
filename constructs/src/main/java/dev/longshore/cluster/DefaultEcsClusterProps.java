package dev.longshore.cluster;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.network.Network;
import dev.longshore.network.NetworkProps;
import dev.longshore.profile.Profile;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerInsights;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.servicediscovery.INamespace;

record DefaultEcsClusterProps(
        Profile profile,
        NetworkProps network,
        @Nullable Network existingNetwork,
        @Nullable IVpc vpc,
        ContainerInsights containerInsights,
        boolean fargate,
        List<AddedCapacity> capacities,
        boolean externalInstances,
        List<Capacity> defaultStrategy,
        @Nullable ExecLogging execLogging,
        @Nullable String serviceConnectNamespace,
        @Nullable INamespace existingNamespace,
        @Nullable IKey fargateEphemeralStorageKey,
        @Nullable ICluster existing,
        List<ClusterCapacity> existingCapacities,
        @Nullable Consumer<Cluster.Builder> customizeCluster,
        List<Acknowledgement> acknowledged)
        implements EcsClusterProps {}
