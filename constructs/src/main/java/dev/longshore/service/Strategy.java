package dev.longshore.service;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.ClusterCapacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.OperatingSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;

/** The parts of what a service runs on, as its cluster has them. */
final class Strategy {
    private Strategy() {}

    /** Returns the capacity of that name, or null where the cluster has none. */
    static @Nullable ClusterCapacity named(@Nullable EcsCluster cluster, String name) {
        return cluster == null ? everywhere(name) : cluster.getCapacities().get(name);
    }

    /** Returns the parts that the cluster has. */
    static List<ClusterCapacity> parts(@Nullable EcsCluster cluster, List<Capacity> strategy) {
        List<ClusterCapacity> parts = new ArrayList<>();
        for (Capacity part : strategy) {
            ClusterCapacity capacity = named(cluster, part.name());
            if (capacity != null) {
                parts.add(capacity);
            }
        }
        return parts;
    }

    /** Returns the names that a service may ask for. */
    static Set<String> names(@Nullable EcsCluster cluster) {
        Set<String> names = new TreeSet<>();
        if (cluster == null) {
            names.addAll(List.of(Capacity.FARGATE.name(), Capacity.FARGATE_SPOT.name()));
        } else {
            names.addAll(cluster.getCapacities().keySet());
        }
        return names;
    }

    static List<CapacityProviderStrategy> toCdk(EcsServiceProps props) {
        List<CapacityProviderStrategy> strategy = new ArrayList<>();
        for (Capacity part : props.capacity()) {
            ClusterCapacity capacity = named(props.cluster(), part.name());
            CapacityProviderStrategy.Builder item = CapacityProviderStrategy.builder()
                    .capacityProvider(capacity == null ? part.name() : capacity.provider())
                    .weight(part.weight());
            if (part.base() > 0) {
                item.base(part.base());
            }
            strategy.add(item.build());
        }
        return strategy;
    }

    // What needs no capacity provider of the account's own, so that its kind is known in any cluster.
    private static @Nullable ClusterCapacity everywhere(String name) {
        if (name.equals(Capacity.FARGATE.name()) || name.equals(Capacity.FARGATE_SPOT.name())) {
            return new ClusterCapacity(name, CapacityType.FARGATE, name, null, OperatingSystem.LINUX, null);
        }
        return name.equals(Capacity.EXTERNAL.name())
                ? new ClusterCapacity(name, CapacityType.EXTERNAL, name, null, OperatingSystem.LINUX, null)
                : null;
    }
}
