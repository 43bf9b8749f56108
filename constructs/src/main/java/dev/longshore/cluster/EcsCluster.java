package dev.longshore.cluster;

import dev.longshore.internal.Judge;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import dev.longshore.network.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.CfnClusterCapacityProviderAssociations;
import software.amazon.awscdk.services.ecs.CfnClusterCapacityProviderAssociations.CapacityProviderStrategyProperty;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerInsights;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.servicediscovery.INamespace;
import software.constructs.Construct;
import software.constructs.IDependable;

/**
 * An ECS cluster with any mix of compute: Fargate, EC2 instances, Managed Instances, external instances. With Container
 * Insights, and a network unless there is one.
 */
public final class EcsCluster extends Construct {
    private final @Nullable Network network;
    private final @Nullable SubnetSelection taskSubnets;
    private final IVpc vpc;
    private final ICluster cluster;
    private final @Nullable ContainerInsights containerInsights;
    private final Map<String, ClusterCapacity> capacities = new LinkedHashMap<>();
    private final Map<String, Ec2Capacity> ec2Capacities = new LinkedHashMap<>();
    private final Map<String, ManagedInstances> managedInstances = new LinkedHashMap<>();
    private final @Nullable ExternalInstances externalInstances;
    private final @Nullable CfnClusterCapacityProviderAssociations association;

    /** Defines the cluster from finished options. */
    public EcsCluster(Construct scope, String id, EcsClusterProps props) {
        super(scope, id);
        Judge.report(
                this,
                Judge.unacknowledged(
                        EcsClusterCheck.of(props, Judge.place(this, scope, id)),
                        props.acknowledged(),
                        Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        network = network(props);
        taskSubnets = network == null ? null : network.getTaskSubnets();
        ICluster existing = props.existing();
        vpc = network != null
                ? network.getVpc()
                : props.vpc() != null
                        ? props.vpc()
                        : Objects.requireNonNull(existing).getVpc();
        cluster = existing != null
                ? ClusterParts.existing(this, existing, props.vpc())
                : ClusterParts.cluster(this, vpc, props);
        containerInsights = existing == null ? props.containerInsights() : null;
        addCapacities(props);
        externalInstances =
                props.externalInstances() ? new ExternalInstances(this, "ExternalInstances", cluster) : null;
        association = existing != null ? null : association(props);
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

    /** Returns how much Container Insights observes, or null for a cluster that was there already. */
    public @Nullable ContainerInsights getContainerInsights() {
        return containerInsights;
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
        return taskSubnets;
    }

    /**
     * Returns what connects the capacity providers to the cluster. Whatever names a capacity provider must depend on
     * it, or it may be created before and deleted after the provider is there. Null where the cluster was imported, and its
     * capacity is connected by whoever made it, and where it is empty.
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

    /** Returns what services can run on, by name: Fargate and Fargate Spot unless left out, and what was added. */
    public Map<String, ClusterCapacity> getCapacities() {
        return Ordered.copy(capacities);
    }

    /** Returns the EC2 instances that were added, by name. */
    public Map<String, Ec2Capacity> getEc2Capacities() {
        return Ordered.copy(ec2Capacities);
    }

    /** Returns the Managed Instances that were added, by name. */
    public Map<String, ManagedInstances> getManagedInstances() {
        return Ordered.copy(managedInstances);
    }

    /** Returns what machines outside of AWS join with, or null. */
    public @Nullable ExternalInstances getExternalInstances() {
        return externalInstances;
    }

    /** Returns the namespace in which services find each other, or null. */
    public @Nullable INamespace getServiceConnectNamespace() {
        return cluster.getDefaultCloudMapNamespace();
    }

    private @Nullable Network network(EcsClusterProps props) {
        if (props.existingNetwork() != null) {
            return props.existingNetwork();
        }
        return props.vpc() == null && props.existing() == null ? new Network(this, "Network", props.network()) : null;
    }

    /**
     * Returns the namespace in which services find each other, and makes one unless there is one: an HTTP namespace with
     * the name of the stack and the path of the cluster.
     */
    public INamespace addServiceConnectNamespace() {
        INamespace there = getServiceConnectNamespace();
        return there != null || !(cluster instanceof Cluster made)
                ? Objects.requireNonNull(there)
                : ClusterParts.addNamespace(this, made);
    }

    private void addCapacities(EcsClusterProps props) {
        if (props.fargate()) {
            ClusterCapacity.FARGATE.forEach(name -> capacities.put(name, ClusterCapacity.fargate(name)));
        }
        props.existingCapacities().forEach(capacity -> capacities.put(capacity.name(), capacity));
        CapacityHost host = new CapacityHost(cluster, vpc, taskSubnets);
        for (AddedCapacity added : props.capacities()) {
            String name = added.name();
            // A part of the id that no other child of a cluster has.
            String id = name + "Capacity";
            if (added.props() instanceof Ec2CapacityProps ec2) {
                Ec2Capacity made = new Ec2Capacity(this, id, ec2, host);
                ec2Capacities.put(name, made);
                capacities.put(
                        name, made.getCapacity(name, ec2.settings().image().operatingSystem()));
            } else if (added.props() instanceof ManagedInstancesProps managed) {
                ManagedInstances made = new ManagedInstances(this, id, managed, host);
                managedInstances.put(name, made);
                capacities.put(name, made.getCapacity(name));
            }
        }
        if (props.externalInstances()) {
            ClusterCapacity external = ClusterCapacity.external();
            capacities.put(external.name(), external);
        }
    }

    // CDK makes its own association in an aspect, too late for services to depend on it.
    private @Nullable CfnClusterCapacityProviderAssociations association(EcsClusterProps props) {
        List<String> providers = new ArrayList<>();
        List<Capacity> first = new ArrayList<>();
        for (ClusterCapacity capacity : capacities.values()) {
            CapacityType type = capacity.type();
            // A provider of Managed Instances names its cluster itself.
            if (type == CapacityType.FARGATE || type == CapacityType.EC2) {
                providers.add(capacity.provider());
            }
            if (first.isEmpty() && type != CapacityType.EXTERNAL) {
                first.add(Capacity.of(capacity.name()));
            }
        }
        List<CapacityProviderStrategyProperty> strategy =
                DefaultStrategy.render(props.defaultStrategy().isEmpty() ? first : props.defaultStrategy(), capacities);
        return strategy.isEmpty()
                ? null
                : CfnClusterCapacityProviderAssociations.Builder.create(this, "Capacity")
                        .cluster(cluster.getClusterName())
                        .capacityProviders(providers)
                        .defaultCapacityProviderStrategy(strategy)
                        .build();
    }
}
