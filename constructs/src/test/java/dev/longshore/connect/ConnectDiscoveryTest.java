package dev.longshore.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.task.ContainerPort;
import dev.longshore.task.NetworkMode;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.services.servicediscovery.HttpNamespace;
import software.amazon.awscdk.services.servicediscovery.PrivateDnsNamespace;

/** DNS names for whoever is no ECS service. */
class ConnectDiscoveryTest extends TwoServices {
    private final PrivateDnsNamespace dns = PrivateDnsNamespace.Builder.create(stack, "Dns")
            .name("shop.internal")
            .vpc(cluster.getVpc())
            .build();

    @Test
    void a_sidecar_without_a_port_is_not_what_the_name_leads_to() {
        bridged(s -> s.addContainer("side", "side:1", c -> c.memoryMiB(128))
                .addContainer("app", "app:1", c -> c.port(8080).memoryMiB(256)));
        assertThat(Synth.of(stack).only("AWS::ECS::Service").at("ServiceRegistries.0"))
                .asString()
                .contains("ContainerName=app", "ContainerPort=8080");
    }

    @Test
    void a_name_may_lead_to_datagrams_on_an_instance() {
        bridged(s -> s.addContainer(
                "app", "app:1", c -> c.port(ContainerPort.udp(53)).memoryMiB(256)));
        assertThat(Synth.of(stack).only("AWS::ECS::Service").at("ServiceRegistries.0.ContainerPort"))
                .isEqualTo(53);
    }

    @Test
    void on_an_instance_a_name_without_a_port_is_refused() {
        assertThatThrownBy(() -> bridged(s -> s.addContainer("app", "app:1", c -> c.memoryMiB(256))))
                .hasMessageContaining("SVC-041 error: 'discoverableAs' must lead to a port of a container");
    }

    @Test
    void without_a_network_there_is_no_address_to_name() {
        assertThatThrownBy(() -> bridged(
                        s -> s.networkMode(NetworkMode.NONE).addContainer("app", "app:1", c -> c.memoryMiB(256))))
                .hasMessageContaining("LS-145 error: 'discoverableAs' must be left out with NetworkMode.NONE");
    }

    @Test
    void external_instances_have_no_name() {
        EcsCluster external = EcsCluster.create(stack, "External", c -> c.externalInstances());
        assertThatThrownBy(() -> named(
                        "Orders",
                        "orders",
                        s -> s.cluster(external).capacity(Capacity.EXTERNAL).networkMode(NetworkMode.BRIDGE)))
                .hasMessageContaining("LS-145 error: 'discoverableAs' must be left out on external instances");
    }

    @Test
    void a_second_name_of_one_service_is_refused() {
        assertThatThrownBy(() -> named("Orders", "orders", s -> s.connect(c -> c.discoverableAs("more", dns))))
                .hasMessageContaining("LS-145 error: 'discoverableAs' must be said once")
                .hasMessageContaining("got more");
    }

    @Test
    void a_namespace_without_dns_is_refused() {
        HttpNamespace http =
                HttpNamespace.Builder.create(stack, "Http").name("http").build();
        assertThatThrownBy(() -> serving(s -> s.connect(c -> c.discoverableAs("a", http))))
                .hasMessageContaining("LS-145 error: 'discoverableAs' must be in a namespace with DNS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Name", "-a", "a.", "a..b", ""})
    void what_is_no_dns_name_is_refused(String name) {
        assertThatThrownBy(() -> named("Orders", name, s -> {}))
                .hasMessageContaining("LS-145 error: 'discoverableAs' must be a DNS name");
    }

    @Test
    void names_of_records_are_accepted() {
        named("One", "_sip._tcp", s -> {});
        named("Two", "Stock-2.eu", s -> {});
        assertThat(Synth.of(stack).all("AWS::ServiceDiscovery::Service")).hasSize(2);
    }

    @Test
    void one_name_of_two_services_in_a_namespace_is_refused() {
        named("One", "same", s -> {});
        assertThatThrownBy(() -> named("Two", "same", s -> {}))
                .hasMessageContaining("SVC-044b error: 'discoverableAs' must be unique in the namespace, and is the"
                        + " name of Test/One");
    }

    @Test
    void the_name_of_the_proxy_is_no_dns_name_in_the_same_namespace() {
        EcsCluster here = EcsCluster.create(stack, "Here", c -> c.serviceConnectNamespace(dns));
        assertThatThrownBy(() -> named("One", "same", s -> s.cluster(here).serveAs("same")))
                .hasMessageContaining("is the name of serveAs of this service");
    }

    private void named(String id, String name, Consumer<EcsServiceProps.Builder> more) {
        EcsService.create(
                stack,
                id,
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080).memoryMiB(256))
                        .connect(c -> c.discoverableAs(name, dns))
                        .apply(more));
    }

    private void bridged(Consumer<EcsServiceProps.Builder> more) {
        EcsCluster instances = EcsCluster.create(
                stack, "Instances", c -> c.addEc2Capacity("Arm", ec2 -> ec2.instanceTypes("m7g.large")));
        EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(instances)
                        .capacity(Capacity.of("Arm"))
                        .networkMode(NetworkMode.BRIDGE)
                        .connect(c -> c.discoverableAs("orders", dns))
                        .apply(more));
    }
}
