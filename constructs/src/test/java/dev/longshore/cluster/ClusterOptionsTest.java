package dev.longshore.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.network.Network;
import dev.longshore.network.NetworkProps;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ClusterAttributes;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.servicediscovery.HttpNamespace;

class ClusterOptionsTest {
    private static final String CLUSTER = "AWS::ECS::Cluster";
    private static final String ASSOCIATION = "AWS::ECS::ClusterCapacityProviderAssociations";

    @Test
    void one_cluster_has_every_kind_of_compute() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(
                    stack,
                    "Cluster",
                    c -> c.addEc2Capacity("OnDemand", e -> e.instanceTypes("m7g.large"))
                            .addManagedInstances("Managed", m -> m.vcpus(2, 8).memoryGiB(4, 32))
                            .externalInstances()
                            .defaultStrategy(Capacity.FARGATE.base(1), Capacity.FARGATE_SPOT.weight(3)));
            assertThat(cluster.getCapacities().keySet())
                    .containsExactly("FARGATE", "FARGATE_SPOT", "OnDemand", "Managed", "EXTERNAL");
            assertThat(cluster.getServiceDependencies()).containsExactly(cluster.getCapacityAssociation());
            assertThat(cluster.getManagedInstances()).containsOnlyKeys("Managed");
            assertThat(cluster.getExternalInstances()).isNotNull();
        });
        assertThat(synth.only(ASSOCIATION).at("CapacityProviders").toString())
                .startsWith("[FARGATE, FARGATE_SPOT, {Ref=ClusterOnDemandCapacity")
                .doesNotContain("Managed");
        assertThat(synth.only(ASSOCIATION).at("DefaultCapacityProviderStrategy"))
                .isEqualTo(List.of(
                        Map.of("Base", 1, "CapacityProvider", "FARGATE", "Weight", 1),
                        Map.of("CapacityProvider", "FARGATE_SPOT", "Weight", 3)));
    }

    @Test
    void first_capacity_is_the_default_without_fargate() {
        Synth synth = Synth.of(stack -> EcsCluster.create(
                stack,
                "Cluster",
                c -> c.fargate(false)
                        .addEc2Capacity(
                                "Spot", e -> e.vcpus(2, 2).memoryGiB(4, 8).spotShare(100))));
        assertThat(synth.only(ASSOCIATION)
                        .at("DefaultCapacityProviderStrategy.0.CapacityProvider")
                        .toString())
                .contains("SpotCapacity");
    }

    @Test
    void empty_cluster_has_no_capacity_at_all() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.fargate(false));
            assertThat(cluster.getCapacities()).isEmpty();
            assertThat(cluster.getCapacityAssociation()).isNull();
            assertThat(cluster.getServiceDependencies()).isEmpty();
        });
        assertThat(synth.all(ASSOCIATION)).isEmpty();
    }

    @Test
    void exec_sessions_are_logged_and_encrypted() {
        Synth synth = Synth.of(stack -> EcsCluster.create(
                stack, "Cluster", c -> network(c).profile(Profile.DEVELOPMENT).execLogging()));
        Synth.Props cluster = synth.only(CLUSTER);
        assertThat(cluster.at("Configuration.ExecuteCommandConfiguration.Logging"))
                .isEqualTo("OVERRIDE");
        assertThat(cluster.at("Configuration.ExecuteCommandConfiguration.LogConfiguration.CloudWatchEncryptionEnabled"))
                .isEqualTo(true);
        assertThat(cluster.at("Configuration.ExecuteCommandConfiguration.KmsKeyId"))
                .asString()
                .contains(synth.only("AWS::KMS::Key").logicalId());
        assertThat(cluster.at("Configuration.ExecuteCommandConfiguration.LogConfiguration.CloudWatchLogGroupName"))
                .asString()
                .contains(synth.only("AWS::Logs::LogGroup").logicalId());
        assertThat(synth.only("AWS::Logs::LogGroup").at("RetentionInDays")).isEqualTo(7);
        assertThat(synth.only("AWS::Logs::LogGroup").at("KmsKeyId.Fn::GetAtt.1"))
                .isEqualTo("Arn");
        assertThat(synth.only("AWS::KMS::Key").at("EnableKeyRotation")).isEqualTo(true);
        assertThat(synth.only("AWS::KMS::Key").text()).contains("kms:EncryptionContext:aws:logs:arn");
        assertThat(synth.only("AWS::KMS::Key").attribute("DeletionPolicy"))
                .isEqualTo(synth.only("AWS::Logs::LogGroup").attribute("DeletionPolicy"));
        Synth given = Synth.of(stack -> EcsCluster.create(
                stack,
                "Cluster",
                c -> network(c)
                        .execLogging(e -> e.key(Key.Builder.create(stack, "Own").build()))));
        assertThat(given.only("AWS::KMS::Key").logicalId()).startsWith("Own");
    }

    @Test
    void services_find_each_other_in_a_namespace() {
        Synth made = Synth.of(stack -> {
            EcsCluster cluster =
                    EcsCluster.create(stack, "Cluster", c -> network(c).serviceConnectNamespace("shop.local"));
            assertThat(Objects.requireNonNull(cluster.getServiceConnectNamespace())
                            .getNamespaceName())
                    .isEqualTo("shop.local");
        });
        assertThat(made.only("AWS::ServiceDiscovery::HttpNamespace").at("Name")).isEqualTo("shop.local");
        assertThat(made.only(CLUSTER).at("ServiceConnectDefaults.Namespace.Fn::GetAtt.1"))
                .isEqualTo("Arn");
        Synth given = Synth.of(stack -> EcsCluster.create(
                stack,
                "Cluster",
                c -> network(c)
                        .serviceConnectNamespace(HttpNamespace.Builder.create(stack, "Own")
                                .name("own")
                                .build())));
        assertThat(given.only(CLUSTER)
                        .at("ServiceConnectDefaults.Namespace.Fn::GetAtt.0")
                        .toString())
                .startsWith("Own");
    }

    @Test
    void scratch_space_of_fargate_is_encrypted_with_a_key() {
        Synth synth = Synth.of(stack -> EcsCluster.create(
                stack,
                "Cluster",
                c -> network(c)
                        .fargateEphemeralStorageKey(
                                Key.Builder.create(stack, "Key").build())));
        assertThat(synth.only(CLUSTER)
                        .at("Configuration.ManagedStorageConfiguration.FargateEphemeralStorageKmsKeyId.Ref")
                        .toString())
                .startsWith("Key");
        assertThat(synth.only("AWS::KMS::Key").text()).contains("fargate.amazonaws.com");
    }

    @Test
    void imported_cluster_has_what_it_is_said_to_have() {
        Synth synth = Synth.of(stack -> {
            Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
            EcsCluster cluster = EcsCluster.create(
                    stack,
                    "Cluster",
                    c -> c.existing(imported(stack, vpc))
                            .existingCapacity("asg-provider", CapacityType.EC2)
                            .addManagedInstances("Managed", m -> {}));
            assertThat(cluster.getCapacities().keySet())
                    .containsExactly("FARGATE", "FARGATE_SPOT", "asg-provider", "Managed");
            assertThat(Objects.requireNonNull(cluster.getCapacities().get("asg-provider"))
                            .provider())
                    .isEqualTo("asg-provider");
            assertThat(cluster.getVpc()).isSameAs(vpc);
            assertThat(cluster.getCapacityAssociation()).isNull();
            assertThat(cluster.getServiceDependencies()).isEmpty();
        });
        assertThat(synth.all(CLUSTER)).isEmpty();
        assertThat(synth.all(ASSOCIATION)).isEmpty();
        assertThat(synth.only("AWS::ECS::CapacityProvider").at("ClusterName")).isEqualTo("theirs");
        Synth arn = Synth.of(stack -> EcsCluster.create(
                stack,
                "Cluster",
                c -> c.existing(Cluster.fromClusterArn(
                                stack, "Theirs", "arn:aws:ecs:eu-west-1:111122223333:cluster/theirs"))
                        .vpc(Vpc.Builder.create(stack, "Vpc").build())));
        assertThat(arn.all("AWS::EC2::VPC")).hasSize(1);
    }

    @Test
    void cluster_of_others_takes_no_options_of_its_own() {
        Stack stack = Synth.stack();
        ICluster theirs = imported(stack, Vpc.Builder.create(stack, "Vpc").build());
        Key key = Key.Builder.create(stack, "Key").build();
        Network network = new Network(
                stack, "Network", NetworkProps.builder().flowLogs(false).build());
        assertThatThrownBy(() -> EcsCluster.create(
                        stack,
                        "Cluster",
                        c -> c.existing(theirs)
                                .network(network)
                                .addEc2Capacity("More", e -> e.instanceTypes("m7g.large"))
                                .defaultStrategy(Capacity.FARGATE)
                                .execLogging()
                                .serviceConnectNamespace("shop")
                                .fargateEphemeralStorageKey(key)
                                .customizeCluster(b -> {})))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("'network' is of no use")
                .hasMessageContaining("'addEc2Capacity' is of no use")
                .hasMessageContaining("'defaultStrategy' is of no use")
                .hasMessageContaining("'execLogging' is of no use")
                .hasMessageContaining("'serviceConnectNamespace' is of no use")
                .hasMessageContaining("'fargateEphemeralStorageKey' is of no use")
                .hasMessageContaining("'customizeCluster' is of no use");
        assertThatThrownBy(() -> EcsCluster.create(
                        stack, "Other", c -> c.network(network).existingCapacity("mine", CapacityType.EC2)))
                .hasMessageContaining("LS-040")
                .hasMessageContaining("'existingCapacity' needs a cluster that is there already");
    }

    private static ICluster imported(Stack stack, IVpc vpc) {
        return Cluster.fromClusterAttributes(
                stack,
                "Theirs",
                ClusterAttributes.builder().clusterName("theirs").vpc(vpc).build());
    }

    private static EcsClusterProps.Builder network(EcsClusterProps.Builder cluster) {
        return cluster.network(n -> n.flowLogs(false));
    }
}
