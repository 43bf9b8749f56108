package dev.longshore.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.task.NetworkMode;
import dev.longshore.testing.Synth;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.constructs.Construct;

/** Connections between stacks that share a network: none may make the network wait for what is in it. */
class ConnectStacksTest {
    private static final String RULE = "AWS::EC2::SecurityGroupIngress";
    private static final Consumer<EcsServiceProps.Builder> BRIDGED =
            s -> s.capacity(Capacity.of("Arm")).networkMode(NetworkMode.BRIDGE);

    private final App app = new App(AppProps.builder().analyticsReporting(false).build());
    private final Stack net = new Stack(app, "Net");
    private final Stack one = new Stack(app, "One");
    private final Stack two = new Stack(app, "Two");
    private final Stack three = new Stack(app, "Three");
    private final EcsCluster cluster =
            EcsCluster.create(net, "Cluster", c -> c.addEc2Capacity("Arm", ec2 -> ec2.instanceTypes("m7g.large")));

    @Test
    void clients_on_the_instances_of_another_stack_write_the_rule_once_and_not_there() {
        EcsService orders = service(one, "Orders", s -> {});
        service(two, "Shop", BRIDGED.andThen(s -> s.connectTo(orders)));
        service(two, "Site", BRIDGED.andThen(s -> s.connectTo(orders)));
        service(three, "Desk", BRIDGED.andThen(s -> s.connectTo(orders)));
        app.synth();
        assertThat(Synth.of(two).only(RULE).at("SourceSecurityGroupId"))
                .asString()
                .contains("Net:");
        assertThat(Synth.of(three).all(RULE)).isEmpty();
        assertThat(three.getDependencies()).contains(two);
    }

    @Test
    void a_client_with_a_group_of_another_stack_writes_the_rule_in_its_own() {
        SecurityGroup shared = SecurityGroup.Builder.create(net, "Shared")
                .vpc(cluster.getVpc())
                .build();
        EcsService orders = service(one, "Orders", s -> {});
        service(two, "Shop", s -> s.securityGroup(shared).connectTo(orders));
        app.synth();
        assertThat(Synth.of(two).only(RULE).at("SourceSecurityGroupId"))
                .asString()
                .contains("Shared");
    }

    @Test
    void rules_between_groups_of_one_stack_stay_there() {
        EcsService orders = service(one, "Orders", BRIDGED);
        service(two, "Shop", BRIDGED.andThen(s -> s.connectTo(orders)));
        app.synth();
        assertThat(Synth.of(net).all(RULE)).hasSize(1);
        assertThat(Synth.of(two).all(RULE)).isEmpty();
    }

    @Test
    void a_load_balancer_of_its_own_reaches_a_service_on_instances_of_another_stack() {
        HttpLoadBalancer http = HttpLoadBalancer.create(
                one, "Http", b -> b.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
        TcpLoadBalancer tcp =
                TcpLoadBalancer.create(two, "Tcp", b -> b.vpc(cluster.getVpc()).allowFromAnywhere());
        service(one, "Orders", BRIDGED.andThen(s -> s.route(http)));
        service(one, "Stock", BRIDGED.andThen(s -> s.route(http, r -> r.path("/stock"))));
        service(two, "Shop", BRIDGED.andThen(s -> s.listen(tcp, l -> l.port(81))));
        app.synth();
        // Both services share the one way from the load balancer to the instances.
        assertThat(Synth.of(one).only(RULE).at("GroupId")).asString().contains("Net:");
        assertThat(Synth.of(two).all(RULE)).isNotEmpty();
        assertThat(net.getDependencies()).isEmpty();
    }

    @Test
    void a_client_in_the_stack_that_its_server_waits_for_is_refused() {
        EcsService orders = service(one, "Orders", s -> {});
        assertThatThrownBy(() -> service(net, "Shop", s -> s.connectTo(orders)))
                .hasMessageContaining("LS-148 error: 'connectTo' must not make stacks wait for each other: stack 'One'"
                        + " waits for stack 'Net'")
                .hasMessageContaining("got orders");
    }

    @Test
    void two_stacks_that_reach_each_other_are_refused_by_name() {
        EcsService a = service(one, "A", s -> {});
        EcsService b = service(two, "B", s -> s.connectTo(a));
        assertThatThrownBy(() -> service(one, "D", s -> s.connectTo(b)))
                .hasMessageContaining("stack 'Two' waits for stack 'One'");
        service(three, "E", s -> s.connectTo(a).connectTo(b));
        app.synth();
    }

    @Test
    void a_service_in_a_nested_stack_is_reached_from_the_stack_above_it() {
        EcsService orders = service(new NestedStack(net, "Nested"), "Orders", s -> {});
        service(net, "Shop", s -> s.connectTo(orders));
        app.synth();
        assertThat(Synth.of(net).all("AWS::ECS::Service")).hasSize(1);
    }

    private EcsService service(Construct scope, String id, Consumer<EcsServiceProps.Builder> more) {
        return EcsService.create(
                scope,
                id,
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080).memoryMiB(256))
                        .serveAs(id.toLowerCase(Locale.ROOT))
                        .apply(more));
    }
}
