package dev.longshore.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.network.Network;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;

class ManagedInstancesTest {
    private static final String PROVIDER = "AWS::ECS::CapacityProvider";
    private static final String TEMPLATE = "ManagedInstancesProvider.InstanceLaunchTemplate.";

    @Test
    void provider_is_of_the_cluster_and_has_no_association() {
        Synth synth = with(m -> {});
        assertThat(synth.only(PROVIDER).at("ClusterName.Ref").toString()).startsWith("Cluster");
        assertThat(synth.only(PROVIDER).at("Name")).isEqualTo("nothing");
        assertThat(synth.only("AWS::ECS::ClusterCapacityProviderAssociations").at("CapacityProviders"))
                .isEqualTo(List.of("FARGATE", "FARGATE_SPOT"));
        assertThat(synth.only(PROVIDER).at(TEMPLATE + "InstanceRequirements")).isEqualTo("nothing");
        assertThat(synth.only(PROVIDER).at(TEMPLATE + "CapacityOptionType")).isEqualTo("ON_DEMAND");
        assertThat(synth.only(PROVIDER)
                        .at(TEMPLATE + "NetworkConfiguration.Subnets")
                        .toString())
                .contains("PrivateSubnet");
    }

    @Test
    void roles_have_no_names_and_are_handed_on_by_name() {
        Synth synth = with(m -> {});
        synth.all("AWS::IAM::Role")
                .forEach(role -> assertThat(role.at("RoleName")).isEqualTo("nothing"));
        assertThat(synth.only("AWS::IAM::InstanceProfile").at("InstanceProfileName"))
                .isEqualTo("nothing");
        assertThat(policies(synth))
                .contains("iam:PassRole")
                .contains("ManagedCapacityInstanceRole")
                .contains("ecs:PutSystemLogEvents")
                .doesNotContain("ssm");
    }

    @Test
    void requirements_limit_what_ecs_may_choose() {
        Synth synth = with(m -> m.vcpus(2, 8)
                .memoryGiB(4, 32)
                .architecture(Architecture.ARM64)
                .allowedInstanceTypes("m7g.*")
                .spot(true)
                .storageGiB(100)
                .detailedMonitoring(true)
                .scaleInAfter(Duration.minutes(10))
                .tag("team", "shop"));
        Synth.Props provider = synth.only(PROVIDER);
        assertThat(provider.at(TEMPLATE + "InstanceRequirements"))
                .isEqualTo(Map.of(
                        "VCpuCount", Map.of("Min", 2, "Max", 8),
                        "MemoryMiB", Map.of("Min", 4096, "Max", 32_768),
                        "CpuManufacturers", List.of("amazon-web-services"),
                        "AllowedInstanceTypes", List.of("m7g.*")));
        assertThat(provider.at(TEMPLATE + "CapacityOptionType")).isEqualTo("SPOT");
        assertThat(provider.at(TEMPLATE + "StorageConfiguration.StorageSizeGiB"))
                .isEqualTo(100);
        assertThat(provider.at(TEMPLATE + "Monitoring")).isEqualTo("DETAILED");
        assertThat(provider.at("ManagedInstancesProvider.InfrastructureOptimization.ScaleInAfter"))
                .isEqualTo(600);
        assertThat(provider.at("Tags.0.Value")).isEqualTo("shop");
        assertThat(with(m -> m.vcpus(2, 8).memoryGiB(4, 32).architecture(Architecture.X86_64))
                        .only(PROVIDER)
                        .at(TEMPLATE + "InstanceRequirements.CpuManufacturers"))
                .isEqualTo(List.of("intel", "amd"));
    }

    @Test
    void what_is_there_is_used() {
        Synth synth = Synth.of(stack -> {
            Network network = Network.create(stack, "Network", n -> n.flowLogs(false));
            SecurityGroup own = SecurityGroup.Builder.create(stack, "Own")
                    .vpc(network.getVpc())
                    .build();
            EcsCluster cluster = EcsCluster.create(
                    stack,
                    "Cluster",
                    c -> c.network(network)
                            .addManagedInstances(
                                    "Managed",
                                    m -> m.securityGroup(own)
                                            .subnets(SubnetSelection.builder()
                                                    .subnetType(SubnetType.PUBLIC)
                                                    .build())
                                            .customizeCapacityProvider(p -> p.capacityProviderName("pool"))));
            ManagedInstances made =
                    Objects.requireNonNull(cluster.getManagedInstances().get("Managed"));
            assertThat(made.getSecurityGroups()).containsExactly(own);
            assertThat(made.getConnections().getSecurityGroups()).hasSize(1);
            assertThat(made.getInstanceRole()).isNotSameAs(made.getInfrastructureRole());
            assertThat(Objects.requireNonNull(cluster.getCapacities().get("Managed"))
                            .provider())
                    .isEqualTo(made.getCapacityProvider().getCapacityProviderName());
        });
        assertThat(synth.only("AWS::EC2::SecurityGroup").logicalId()).startsWith("Own");
        assertThat(synth.only(PROVIDER).at("Name")).isEqualTo("pool");
        assertThat(synth.only(PROVIDER)
                        .at(TEMPLATE + "NetworkConfiguration.Subnets")
                        .toString())
                .contains("PublicSubnet");
    }

    @Test
    void machines_outside_of_aws_join_with_a_role_and_two_commands() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(
                    stack, "Cluster", c -> c.network(n -> n.flowLogs(false)).externalInstances());
            ExternalInstances external = Objects.requireNonNull(cluster.getExternalInstances());
            assertThat(stack.resolve(external.getActivationCommand().getValue()).toString())
                    .contains("aws ssm create-activation --iam-role ", "Ref=ClusterExternalInstancesRole");
            assertThat(stack.resolve(external.getInstallCommand().getValue()).toString())
                    .contains("--cluster ", "Ref=Cluster", "--activation-id \"$ACTIVATION_ID\"");
            assertThat(external.getRole().getNode().getPath()).isEqualTo("Test/Cluster/ExternalInstances/Role");
            assertThat(Objects.requireNonNull(cluster.getCapacities().get("EXTERNAL"))
                            .type())
                    .isEqualTo(CapacityType.EXTERNAL);
        });
        assertThat(synth.only("AWS::IAM::Role").at("AssumeRolePolicyDocument.Statement.0.Principal.Service"))
                .isEqualTo("ssm.amazonaws.com");
        assertThat(synth.only("AWS::IAM::Role")
                        .at("AssumeRolePolicyDocument.Statement.0.Condition.StringEquals")
                        .toString())
                .contains("aws:SourceAccount");
        assertThat(policies(synth))
                .contains("ssm:UpdateInstanceInformation", "ecs:RegisterContainerInstance")
                .doesNotContain("ssm:GetParameter");
    }

    private static String policies(Synth synth) {
        return synth.all("AWS::IAM::ManagedPolicy").stream()
                .map(Synth.Props::text)
                .toList()
                .toString();
    }

    private static Synth with(Consumer<ManagedInstancesProps.Builder> options) {
        return Synth.of(stack -> EcsCluster.create(
                stack, "Cluster", c -> c.network(n -> n.flowLogs(false)).addManagedInstances("Managed", options)));
    }
}
