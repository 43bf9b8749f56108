package dev.longshore.service;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ClusterAttributes;
import software.amazon.awscdk.services.ecs.ExecuteCommandConfiguration;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.servicediscovery.INamespace;
import software.constructs.Construct;

/** A cluster as the L2 service of its kind wants to see it: CDK asks the cluster what it can't know of ours. */
final class ClusterView {
    private static final String ID = "Cluster";

    private ClusterView() {}

    /** Returns the cluster as one with EC2 capacity: CDK believes only what its own method added. */
    static ICluster withInstances(Construct scope, ICluster cluster) {
        return cluster.getHasEc2Capacity()
                ? cluster
                : view(scope, cluster, cluster.getDefaultCloudMapNamespace(), cluster.getExecuteCommandConfiguration());
    }

    /** Returns the cluster as one without a namespace: CDK refuses external services in one that has it for others. */
    static ICluster withoutNamespace(Construct scope, ICluster cluster) {
        return cluster.getDefaultCloudMapNamespace() == null
                ? cluster
                : view(scope, cluster, null, cluster.getExecuteCommandConfiguration());
    }

    private static ICluster view(
            Construct scope,
            ICluster cluster,
            @Nullable INamespace namespace,
            @Nullable ExecuteCommandConfiguration exec) {
        ClusterAttributes.Builder attributes = ClusterAttributes.builder()
                .clusterName(cluster.getClusterName())
                .clusterArn(cluster.getClusterArn())
                .vpc(cluster.getVpc())
                .hasEc2Capacity(true)
                .defaultCloudMapNamespace(namespace)
                .executeCommandConfiguration(exec);
        return Cluster.fromClusterAttributes(scope, ID, attributes.build());
    }
}
