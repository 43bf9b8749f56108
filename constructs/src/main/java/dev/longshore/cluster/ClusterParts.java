package dev.longshore.cluster;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.CloudMapNamespaceOptions;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ClusterAttributes;
import software.amazon.awscdk.services.ecs.ExistingCloudMapNamespaceOptions;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.ecs.ManagedStorageConfiguration;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.servicediscovery.INamespace;
import software.amazon.awscdk.services.servicediscovery.NamespaceType;
import software.constructs.Construct;

/** The L2 cluster. Its capacity is no matter of the L2, which would add it in an aspect. */
final class ClusterParts {
    private ClusterParts() {}

    static Cluster cluster(Construct scope, IVpc vpc, EcsClusterProps props) {
        Cluster.Builder builder =
                Cluster.Builder.create(scope, "Cluster").vpc(vpc).containerInsightsV2(props.containerInsights());
        @Nullable ExecLogging execLogging = props.execLogging();
        if (execLogging != null) {
            builder.executeCommandConfiguration(ExecSessions.of(scope, execLogging, props.profile()));
        }
        @Nullable IKey key = props.fargateEphemeralStorageKey();
        if (key != null) {
            builder.managedStorageConfiguration(ManagedStorageConfiguration.builder()
                    .fargateEphemeralStorageKmsKey(key)
                    .build());
        }
        if (props.serviceConnectNamespace() != null) {
            builder.defaultCloudMapNamespace(CloudMapNamespaceOptions.builder()
                    .name(props.serviceConnectNamespace())
                    .type(NamespaceType.HTTP)
                    .useForServiceConnect(true)
                    .build());
        }
        Consumer<Cluster.Builder> customize = props.customizeCluster();
        if (customize != null) {
            customize.accept(builder);
        }
        Cluster cluster = builder.build();
        @Nullable INamespace namespace = props.existingNamespace();
        if (namespace != null) {
            cluster.addExistingDefaultCloudMapNamespace(ExistingCloudMapNamespaceOptions.builder()
                    .namespace(namespace)
                    .useForServiceConnect(true)
                    .build());
        }
        return cluster;
    }

    /** Makes a namespace whose name no other deployment has: it would be refused, for the name is the account's. */
    static INamespace addNamespace(Construct scope, Cluster cluster) {
        String stack = Stack.of(scope).getNode().getPath();
        String below = scope.getNode().getPath().substring(stack.isEmpty() ? 0 : stack.length() + 1);
        return cluster.addDefaultCloudMapNamespace(CloudMapNamespaceOptions.builder()
                .name(Aws.STACK_NAME + "-" + below.replace('/', '-'))
                .type(NamespaceType.HTTP)
                .useForServiceConnect(true)
                .build());
    }

    /** Returns a cluster that is there already as one in this VPC: imported by ARN, it knows none and refuses services. */
    static ICluster existing(Construct scope, ICluster cluster, @Nullable IVpc vpc) {
        return vpc == null
                ? cluster
                : Cluster.fromClusterAttributes(
                        scope,
                        "Existing",
                        ClusterAttributes.builder()
                                .clusterName(cluster.getClusterName())
                                .clusterArn(cluster.getClusterArn())
                                .vpc(vpc)
                                .hasEc2Capacity(true)
                                .defaultCloudMapNamespace(cluster.getDefaultCloudMapNamespace())
                                .executeCommandConfiguration(cluster.getExecuteCommandConfiguration())
                                .build());
    }
}
