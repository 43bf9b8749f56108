package dev.longshore.service;

import dev.longshore.cluster.EcsCluster;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.servicediscovery.INamespace;

/** The namespace of a service's cluster. */
final class Namespaces {
    private Namespaces() {}

    /** Returns the namespace, which a cluster of ours makes once; null where a cluster that is there already has none. */
    static @Nullable INamespace inUse(EcsServiceProps props) {
        EcsCluster cluster = props.cluster();
        ICluster existing = props.existingCluster();
        if (cluster != null) {
            return isPossible(cluster) ? cluster.addServiceConnectNamespace() : null;
        }
        return existing == null ? null : existing.getDefaultCloudMapNamespace();
    }

    /** Returns whether the cluster of a service has a namespace, or makes one; a pattern without a cluster makes both. */
    static boolean isPossible(EcsServiceProps props) {
        EcsCluster cluster = props.cluster();
        ICluster existing = props.existingCluster();
        return cluster != null
                ? isPossible(cluster)
                : existing == null || existing.getDefaultCloudMapNamespace() != null;
    }

    private static boolean isPossible(EcsCluster cluster) {
        return cluster.getCluster() instanceof Cluster || cluster.getServiceConnectNamespace() != null;
    }

    /** Returns the namespace that is there, or null. */
    static @Nullable INamespace there(EcsServiceProps props) {
        EcsCluster cluster = props.cluster();
        ICluster existing = props.existingCluster();
        if (cluster != null) {
            return cluster.getServiceConnectNamespace();
        }
        return existing == null ? null : existing.getDefaultCloudMapNamespace();
    }
}
