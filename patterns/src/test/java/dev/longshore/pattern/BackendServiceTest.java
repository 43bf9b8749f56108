package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.service.EcsService;
import dev.longshore.testing.Synth;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.sqs.Queue;

class BackendServiceTest {
    private static final Consumer<BackendServiceProps.Builder> APP =
            s -> s.addContainer("app", "app:1", c -> c.port(8080));

    @Test
    void makes_everything_but_a_way_in_from_outside() {
        assertThat(Synth.of(stack -> BackendService.create(stack, "Orders", APP))
                        .types())
                .contains("AWS::EC2::VPC", "AWS::ECS::Cluster", "AWS::ECS::Service")
                .doesNotContain("AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::EC2::SecurityGroupIngress");
    }

    @Test
    void is_the_same_through_both_doors() {
        BackendServiceProps props = BackendServiceProps.builder().apply(APP).build();
        assertThat(props.toBuilder().build()).isEqualTo(props);
        Synth lambda = Synth.of(stack -> BackendService.create(stack, "Orders", APP));
        Synth finished = Synth.of(stack -> new BackendService(stack, "Orders", props));
        assertThat(finished.types()).isEqualTo(lambda.types());
    }

    @Test
    void is_reached_by_its_id_unless_it_is_named() {
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        BackendService orders = BackendService.create(stack, "OldOrders", APP.andThen(s -> s.cluster(cluster)));
        BackendService named = BackendService.create(
                stack, "Named", APP.andThen(s -> s.cluster(cluster).serveAs("stock")));
        assertThat(Objects.requireNonNull(orders.getEndpoint()).address()).isEqualTo("http://oldorders:8080");
        assertThat(Objects.requireNonNull(named.getEndpoint()).address()).isEqualTo("http://stock:8080");
        assertThat(orders.getCluster()).isSameAs(cluster);
        new Queue(stack, "Queue").grantSendMessages(orders);
        assertThat(orders.getConnections()).isNotNull();
    }

    @Test
    void options_that_it_took_are_judged_where_they_are_used_again() {
        Stack stack = Synth.stack();
        BackendServiceProps props = BackendServiceProps.builder()
                .apply(APP.andThen(s -> s.serveAs("orders")))
                .build();
        new BackendService(stack, "Orders", props);
        assertThatThrownBy(() -> new EcsService(stack, "Again", props.service()))
                .hasMessageContaining("'cluster' is missing");
    }

    @Test
    void a_pattern_that_makes_its_own_cluster_does_not_reach_it() {
        Stack stack = Synth.stack();
        BackendService orders = BackendService.create(stack, "Orders", APP);
        assertThatThrownBy(() -> WebService.create(
                        stack,
                        "Shop",
                        s -> s.addContainer("shop", "shop:1", c -> c.port(80))
                                .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                                .connectTo(orders)))
                .hasMessageContaining("LS-090 error: 'connectTo' must be in the namespace of this service's cluster");
    }

    @Test
    void a_web_service_reaches_it() {
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        BackendService orders = BackendService.create(stack, "Orders", APP.andThen(s -> s.cluster(cluster)));
        WebService web = WebService.create(
                stack,
                "Shop",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(80))
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                        .connectTo(orders));
        assertThat(web.getEndpoint()).isNull();
        assertThat(Synth.of(stack).all("AWS::EC2::SecurityGroupIngress"))
                .extracting(rule -> rule.at("FromPort"))
                .containsExactlyInAnyOrder(80, 8080);
    }

    @Test
    void refuses_a_route_a_second_vpc_and_a_task_without_a_port() {
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        HttpLoadBalancer lb = HttpLoadBalancer.create(
                stack, "Lb", b -> b.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
        assertThatThrownBy(() -> BackendService.create(
                        stack,
                        "Orders",
                        s -> s.cluster(cluster)
                                .vpc(Vpc.Builder.create(stack, "Vpc").build())
                                .addContainer("app", "app:1", c -> {})
                                .route(lb)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-003 error: 'route' is for what a load balancer leads to")
                .hasMessageContaining("LS-003 error: 'vpc' and 'cluster' are both given")
                .hasMessageContaining("SVC-041 error: 'serveAs' must lead to a TCP port");
    }
}
