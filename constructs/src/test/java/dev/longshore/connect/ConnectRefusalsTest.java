package dev.longshore.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.task.ContainerPort;
import dev.longshore.task.NetworkMode;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ecs.CloudMapNamespaceOptions;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ClusterAttributes;
import software.amazon.awscdk.services.servicediscovery.HttpNamespace;
import software.amazon.awscdk.services.servicediscovery.NamespaceType;

/** Connections that would lead nowhere. */
class ConnectRefusalsTest extends TwoServices {
    @Test
    void refuses_what_could_not_be_reached_all_at_once() {
        EcsService silent = EcsService.create(
                stack, "Silent", s -> s.cluster(cluster).addContainer("app", "app:1", c -> c.port(8080)));
        serving(s -> {});
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Bad",
                        s -> s.cluster(cluster)
                                .addContainer("app", "app:1", c -> {})
                                .serveAs("orders")
                                .connectTo(silent)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-091 error: 'connectTo' leads to a service that is reached by no name")
                .hasMessageContaining("SVC-044b error: 'serveAs' must be unique in the namespace, and is the name of"
                        + " Test/Orders")
                .hasMessageContaining("SVC-041 error: 'serveAs' must lead to a TCP port of a container");
    }

    @Test
    void refuses_a_name_that_service_connect_refuses() {
        assertThatThrownBy(() -> serving(s -> s.serveAs("Orders")))
                .hasMessageContaining("SVC-042")
                .hasMessageContaining("got 'Orders'");
    }

    @Test
    void refuses_two_namespaces_and_a_cluster_without_one() {
        EcsService orders = serving(s -> {});
        EcsCluster other = EcsCluster.create(stack, "Other", c -> c.serviceConnectNamespace("other"));
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Far",
                        s -> s.cluster(other)
                                .addContainer("app", "app:1", c -> {})
                                .connectTo(orders)))
                .hasMessageContaining("LS-090 error: 'connectTo' must be in the namespace of this service's cluster");
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "There",
                        s -> s.cluster(Cluster.fromClusterAttributes(
                                        stack,
                                        "Imported",
                                        ClusterAttributes.builder()
                                                .clusterName("there")
                                                .vpc(cluster.getVpc())
                                                .build()))
                                .addContainer("app", "app:1", c -> c.port(80))
                                .serveAs("there")))
                .hasMessageContaining("SVC-048");
    }

    @Test
    void refuses_a_network_in_which_the_proxy_has_no_port() {
        EcsCluster instances = EcsCluster.create(
                stack, "Instances", c -> c.addEc2Capacity("Arm", ec2 -> ec2.instanceTypes("m7g.large")));
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Host",
                        s -> s.cluster(instances)
                                .capacity(Capacity.of("Arm"))
                                .networkMode(NetworkMode.HOST)
                                .addContainer("app", "app:1", c -> c.port(8080).memoryMiB(256))
                                .serveAs("host")))
                .hasMessageContaining(
                        "LS-092 error: 'networkMode' must be AWSVPC or BRIDGE with Service Connect, got HOST");
    }

    @Test
    void refuses_one_variable_for_two_services() {
        EcsService orders = serving(s -> {});
        assertThatThrownBy(() -> client(orders, s -> s.connectTo(orders)))
                .hasMessageContaining(
                        "LS-003 error: 'connectTo' would set environment variable ORDERS_URL a second time");
    }

    @Test
    void a_cluster_that_would_make_another_namespace_is_no_way_to_a_service() {
        EcsService orders = serving(s -> {});
        EcsCluster other = EcsCluster.create(stack, "Other", c -> {});
        assertThatThrownBy(() -> client(orders, s -> s.cluster(other))).hasMessageContaining("LS-090 error");
    }

    @Test
    void a_cluster_that_was_given_the_same_namespace_is_a_way_to_a_service() {
        HttpNamespace shared =
                HttpNamespace.Builder.create(stack, "Shared").name("shared").build();
        EcsCluster one = EcsCluster.create(stack, "One", c -> c.serviceConnectNamespace(shared));
        EcsCluster two = EcsCluster.create(stack, "Two", c -> c.serviceConnectNamespace(shared));
        EcsService orders = serving(s -> s.cluster(one));
        client(orders, s -> s.cluster(two));
        assertThat(Synth.of(stack).all("AWS::EC2::SecurityGroupIngress")).hasSize(1);
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Again",
                        s -> s.cluster(two)
                                .addContainer("app", "app:1", c -> c.port(80))
                                .serveAs("orders")))
                .hasMessageContaining("SVC-044b error: 'serveAs' must be unique in the namespace, and is the name of"
                        + " Test/Orders");
    }

    @Test
    void one_name_of_two_services_in_a_cluster_that_was_there_is_refused() {
        Cluster plain = Cluster.Builder.create(stack, "Plain")
                .vpc(cluster.getVpc())
                .defaultCloudMapNamespace(CloudMapNamespaceOptions.builder()
                        .name("plain")
                        .type(NamespaceType.HTTP)
                        .build())
                .build();
        Consumer<EcsServiceProps.Builder> same = s ->
                s.cluster(plain).addContainer("app", "app:1", c -> c.port(80)).serveAs("same");
        EcsService.create(stack, "One", same);
        assertThatThrownBy(() -> EcsService.create(stack, "Two", same)).hasMessageContaining("is the name of Test/One");
    }

    @Test
    void neither_a_udp_port_nor_a_range_is_served() {
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Dns",
                        s -> s.cluster(cluster)
                                .addContainer(
                                        "app",
                                        "app:1",
                                        c -> c.port(ContainerPort.udp(53)).port(ContainerPort.range(9000, 9010)))
                                .serveAs("dns")))
                .hasMessageContaining(
                        "SVC-041 error: 'serveAs' must lead to a TCP port of a container, and to no range, got dns");
        EcsService.create(
                stack,
                "Both",
                s -> s.cluster(cluster)
                        .addContainer(
                                "app",
                                "app:1",
                                c -> c.port(ContainerPort.udp(53))
                                        .port(ContainerPort.range(9000, 9010))
                                        .port(8080))
                        .serveAs("both"));
        assertThat(Synth.of(stack)
                        .only("AWS::ECS::TaskDefinition")
                        .at("ContainerDefinitions.0.PortMappings.2")
                        .toString())
                .contains("ContainerPort=8080", "Name=both", "AppProtocol=http");
    }

    @Test
    void half_a_second_is_refused_before_cdk_sees_it() {
        assertThatThrownBy(() -> serving(s -> s.connect(c -> c.serveAs(
                        "orders",
                        o -> o.perRequestTimeout(Duration.millis(1500)).idleTimeout(Duration.millis(500))))))
                .hasMessageContaining("LS-146 error: 'perRequestTimeout' must be a number of whole seconds, got 1.5 s")
                .hasMessageContaining("LS-146 error: 'idleTimeout'");
    }

    @Test
    void access_logs_without_a_proxy_are_not_ignored() {
        assertThatThrownBy(() -> EcsService.create(
                        stack,
                        "Silent",
                        s -> s.cluster(cluster)
                                .addContainer("app", "app:1", c -> c.port(80))
                                .connect(c -> c.accessLogs())))
                .hasMessageContaining("LS-147 error: 'accessLogs' needs Service Connect");
    }

    @Test
    void a_target_group_of_lattice_given_twice_is_refused() {
        assertThatThrownBy(() -> serving(
                        s -> s.connect(c -> c.latticeTargetGroup("arn:tg").latticeTargetGroup("arn:tg"))))
                .hasMessageContaining("LS-003 error: 'latticeTargetGroup' is given twice, got arn:tg");
    }
}
