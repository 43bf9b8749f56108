package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.amazon.awscdk.services.ecs.Cluster;

/** A load balancer is in the VPC of the services behind it. */
class GatewayVpcTest {
    private final Stack stack = Synth.stack();

    @Test
    void refuses_an_http_load_balancer_of_another_vpc() {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        assertThatThrownBy(() -> routed(cluster, vpc("Other")))
                .hasMessageContaining(
                        "Test/Api: LS-157 error: 'route' must be on a load balancer in the VPC of the cluster, got Test/Other")
                .hasMessageContaining("make the load balancer with vpc(cluster.getVpc())");
    }

    @Test
    void refuses_a_tcp_load_balancer_of_another_vpc() {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        TcpLoadBalancer balancer =
                TcpLoadBalancer.create(stack, "Tcp", lb -> lb.vpc(vpc("Other")).allowFromAnywhere());
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Api",
                        s -> s.cluster(cluster)
                                .addContainer("app", "app:1", c -> c.port(8080))
                                .listen(balancer, l -> {})))
                .hasMessageContaining("LS-157 error: 'listen' must be on a load balancer in the VPC of the cluster");
    }

    @Test
    void refuses_an_imported_vpc_with_another_id() {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.vpc(imported("One", "vpc-1")));
        assertThatThrownBy(() -> routed(cluster, imported("Two", "vpc-2"))).hasMessageContaining("LS-157");
    }

    @Test
    void takes_a_vpc_that_is_imported_twice_or_perhaps_the_same() {
        assertThatCode(() -> routed(
                        EcsCluster.create(stack, "Cluster", c -> c.vpc(imported("One", "vpc-1"))),
                        imported("Two", "vpc-1")))
                .doesNotThrowAnyException();
        Stack other = Synth.stack();
        EcsCluster made = EcsCluster.create(other, "Cluster", c -> {});
        IVpc known = Vpc.fromVpcAttributes(other, "Known", attributes("vpc-1"));
        assertThatCode(() -> routed(other, s -> s.cluster(made), known)).doesNotThrowAnyException();
    }

    @Test
    void takes_the_vpc_of_a_cluster_that_is_there_already() {
        Vpc vpc = vpc("Vpc");
        Cluster existing = Cluster.Builder.create(stack, "Existing").vpc(vpc).build();
        assertThatCode(() -> routed(stack, s -> s.cluster(existing), vpc)).doesNotThrowAnyException();
    }

    private void routed(EcsCluster cluster, IVpc vpc) {
        routed(stack, s -> s.cluster(cluster), vpc);
    }

    private static void routed(Stack stack, Consumer<EcsServiceProps.Builder> cluster, IVpc vpc) {
        HttpLoadBalancer gateway = HttpLoadBalancer.create(
                stack, "Gateway", lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere());
        EcsService.create(
                stack,
                "Api",
                s -> s.addContainer("app", "app:1", c -> c.port(8080))
                        .apply(cluster)
                        .route(gateway));
    }

    private Vpc vpc(String id) {
        return Vpc.Builder.create(stack, id).natGateways(0).build();
    }

    private IVpc imported(String id, String vpcId) {
        return Vpc.fromVpcAttributes(stack, id, attributes(vpcId));
    }

    private static VpcAttributes attributes(String vpcId) {
        return VpcAttributes.builder()
                .vpcId(vpcId)
                .availabilityZones(List.of("us-east-1a", "us-east-1b"))
                .publicSubnetIds(List.of("subnet-1", "subnet-2"))
                .privateSubnetIds(List.of("subnet-3", "subnet-4"))
                .build();
    }
}
