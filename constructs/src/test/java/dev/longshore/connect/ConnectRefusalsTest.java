package dev.longshore.connect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.service.EcsService;
import dev.longshore.task.NetworkMode;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ClusterAttributes;

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
                .hasMessageContaining("SVC-041 error: 'serveAs' must lead to a port of a container");
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
}
