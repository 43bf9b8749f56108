package dev.longshore.cluster;

import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import dev.longshore.network.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.CfnClusterCapacityProviderAssociations;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ICluster;
import software.constructs.Construct;
import software.constructs.IDependable;

/** An ECS cluster with FARGATE and FARGATE_SPOT capacity, Container Insights, and a network unless there is one. */
public final class EcsCluster extends Construct {
    private static final List<String> FARGATE_PROVIDERS = List.of("FARGATE", "FARGATE_SPOT");

    private final IVpc vpc;
    private final @Nullable Network network;
    private final Cluster cluster;
    private final Map<String, ClusterCapacity> capacities;
    private final @Nullable CfnClusterCapacityProviderAssociations association;

    /** Defines the cluster from finished options. */
    public EcsCluster(Construct scope, String id, EcsClusterProps props) {
        super(scope, id);
        requireOneNetwork(props);
        PinnedFlags.on(this);
        network = network(props);
        vpc = network == null ? Objects.requireNonNull(props.vpc()) : network.getVpc();
        cluster = cluster(props);
        capacities = capacities();
        association = association();
        TemplateMetadata.acknowledge(this, props.acknowledged(), cluster);
    }

    /** Defines the cluster from options written in place. */
    public static EcsCluster create(Construct scope, String id, Consumer<EcsClusterProps.Builder> options) {
        return new EcsCluster(
                scope, id, EcsClusterProps.builder().apply(options).build());
    }

    /** Returns the L2 cluster, or what was imported. */
    public ICluster getCluster() {
        return cluster;
    }

    /** Returns the VPC. */
    public IVpc getVpc() {
        return vpc;
    }

    /** Returns the network of the cluster, or null where a VPC was given. */
    public @Nullable Network getNetwork() {
        return network;
    }

    /** Returns the subnets for tasks, or null where CDK is to choose the private ones. */
    public @Nullable SubnetSelection getTaskSubnets() {
        return network == null ? null : network.getTaskSubnets();
    }

    /**
     * Returns what connects the capacity providers to the cluster. Whatever names a capacity provider must depend on
     * it, or it may be created before and deleted after the provider is there. Null where the cluster was imported: its
     * capacity is connected by whoever made it.
     */
    public @Nullable CfnClusterCapacityProviderAssociations getCapacityAssociation() {
        return association;
    }

    /**
     * Returns what a service that runs on capacity of this cluster must depend on: it may be created only then, and
     * must be deleted before. Empty where the cluster and its capacity are another stack's.
     */
    public List<IDependable> getServiceDependencies() {
        return association == null ? List.of() : List.of(association);
    }

    /** Returns what services can run on, by name; Fargate and Fargate Spot are always there. */
    public Map<String, ClusterCapacity> getCapacities() {
        return capacities;
    }

    private void requireOneNetwork(EcsClusterProps props) {
        OptionCheck check = new OptionCheck(Judge.place(this))
                .require(
                        props.vpc() == null || props.existingNetwork() == null,
                        OptionRule.CONTRADICTION,
                        "vpc",
                        null,
                        "and 'network' are both given",
                        "give one of them");
        Judge.report(this, Judge.unacknowledged(check.findings(), props.acknowledged(), Judge.place(this)));
    }

    private @Nullable Network network(EcsClusterProps props) {
        if (props.existingNetwork() != null) {
            return props.existingNetwork();
        }
        return props.vpc() == null ? new Network(this, "Network", props.network()) : null;
    }

    private Cluster cluster(EcsClusterProps props) {
        Cluster.Builder builder =
                Cluster.Builder.create(this, "Cluster").vpc(vpc).containerInsightsV2(props.containerInsights());
        Consumer<Cluster.Builder> customize = props.customizeCluster();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    private static Map<String, ClusterCapacity> capacities() {
        Map<String, ClusterCapacity> capacities = new LinkedHashMap<>();
        FARGATE_PROVIDERS.forEach(name -> capacities.put(name, ClusterCapacity.fargate(name)));
        return Ordered.copy(capacities);
    }

    // CDK makes its own association in an aspect, too late for services to depend on it.
    private CfnClusterCapacityProviderAssociations association() {
        return CfnClusterCapacityProviderAssociations.Builder.create(this, "Capacity")
                .cluster(cluster.getClusterName())
                .capacityProviders(FARGATE_PROVIDERS)
                .defaultCapacityProviderStrategy(
                        List.of(CfnClusterCapacityProviderAssociations.CapacityProviderStrategyProperty.builder()
                                .capacityProvider(FARGATE_PROVIDERS.get(0))
                                .weight(1)
                                .build()))
                .build();
    }
}
