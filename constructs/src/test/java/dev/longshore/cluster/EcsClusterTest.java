package dev.longshore.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.network.Network;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.ContainerInsights;

class EcsClusterTest {
    @Test
    void has_fargate_and_fargate_spot_and_container_insights() {
        Synth synth = Synth.of(stack -> EcsCluster.create(stack, "Cluster", c -> {}));
        assertThat(synth.only("AWS::ECS::ClusterCapacityProviderAssociations").at("CapacityProviders"))
                .isEqualTo(List.of("FARGATE", "FARGATE_SPOT"));
        assertThat(synth.only("AWS::ECS::Cluster").at("ClusterSettings.0.Value"))
                .isEqualTo("enhanced");
    }

    @Test
    void observes_less_in_development_unless_told_otherwise() {
        Synth development = Synth.of(stack -> EcsCluster.create(stack, "Cluster", c -> c.profile(Profile.DEVELOPMENT)));
        assertThat(development.only("AWS::ECS::Cluster").at("ClusterSettings.0.Value"))
                .isEqualTo("enabled");
        assertThat(development.all("AWS::EC2::NatGateway")).hasSize(1);
        Synth off = Synth.of(stack -> EcsCluster.create(
                stack,
                "Cluster",
                c -> c.containerInsights(ContainerInsights.DISABLED).network(n -> n.zones(3))));
        assertThat(off.only("AWS::ECS::Cluster").at("ClusterSettings.0.Value")).isEqualTo("disabled");
        assertThat(off.all("AWS::EC2::Subnet")).hasSize(6);
    }

    @Test
    void uses_a_vpc_or_a_network_that_is_there_already() {
        Synth vpc = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(
                    stack,
                    "Cluster",
                    c -> c.vpc(Vpc.Builder.create(stack, "Own").build()));
            assertThat(cluster.getNetwork()).isNull();
            assertThat(cluster.getTaskSubnets()).isNull();
        });
        assertThat(vpc.all("AWS::EC2::VPC")).hasSize(1);
        Synth network = Synth.of(stack -> {
            Network shared = Network.create(stack, "Shared", n -> {});
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.network(shared));
            assertThat(cluster.getNetwork()).isSameAs(shared);
            assertThat(cluster.getVpc()).isSameAs(shared.getVpc());
        });
        assertThat(network.all("AWS::EC2::VPC")).hasSize(1);
    }

    @Test
    void refuses_a_vpc_and_a_network_at_once() {
        var stack = Synth.stack();
        Network shared = Network.create(stack, "Shared", n -> {});
        assertThatThrownBy(() -> EcsCluster.create(
                        stack, "Cluster", c -> c.network(shared).vpc(shared.getVpc())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-003")
                .hasMessageContaining("'vpc' and 'network' are both given");
    }

    @Test
    void lets_the_cluster_builder_have_the_last_word() {
        Synth synth = Synth.of(
                stack -> EcsCluster.create(stack, "Cluster", c -> c.customizeCluster(b -> b.clusterName("shop"))));
        assertThat(synth.only("AWS::ECS::Cluster").at("ClusterName")).isEqualTo("shop");
    }
}
