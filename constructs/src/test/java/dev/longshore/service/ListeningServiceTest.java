package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.task.ContainerPort;
import dev.longshore.task.NetworkMode;
import dev.longshore.testing.Synth;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.Peer;

class ListeningServiceTest {
    private static final String LISTENER = "AWS::ElasticLoadBalancingV2::Listener";
    private static final String TARGETS = "AWS::ElasticLoadBalancingV2::TargetGroup";
    private static final String INGRESS = "AWS::EC2::SecurityGroupIngress";
    private static final Capacity ARM = Capacity.of("Arm");

    @Test
    void is_reached_through_its_load_balancer_and_waits_for_it() {
        Synth synth = listening(s -> s.addContainer("db", "db:1", c -> c.port(5432)), l -> {});
        assertThat(synth.only(LISTENER).at("Port")).isEqualTo(5432);
        assertThat(synth.only(LISTENER).at("Protocol")).isEqualTo("TCP");
        var group = synth.only(TARGETS);
        assertThat(group.at("TargetType")).isEqualTo("ip");
        assertThat(group.at("HealthCheckProtocol")).isEqualTo("TCP");
        assertThat(group.at("HealthCheckPort")).isEqualTo("traffic-port");
        assertThat(group.at("HealthCheckIntervalSeconds")).isEqualTo(10);
        assertThat(group.text()).contains("deregistration_delay.timeout_seconds, Value=15");
        var service = synth.only("AWS::ECS::Service");
        assertThat(service.attribute("DependsOn"))
                .asString()
                .contains(synth.only(LISTENER).logicalId());
        assertThat(service.at("LoadBalancers.0.ContainerPort")).isEqualTo(5432);
        assertThat(service.at("HealthCheckGracePeriodSeconds")).isEqualTo(60);
    }

    @Test
    void lets_in_said_traffic_on_said_ports_alone() {
        Synth synth = listening(s -> s.addContainer("db", "db:1", c -> c.port(5432)), l -> l.port(6432));
        assertThat(synth.all(INGRESS)).hasSize(2);
        var toTask = synth.all(INGRESS).get(0);
        assertThat(toTask.at("FromPort")).isEqualTo(5432);
        assertThat(toTask.at("SourceSecurityGroupId")).asString().contains("LbSecurityGroup");
        var toBalancer = synth.all(INGRESS).get(1);
        assertThat(toBalancer.at("FromPort")).isEqualTo(6432);
        assertThat(toBalancer.at("CidrIp")).isEqualTo("10.0.0.0/8");
        assertThat(toBalancer.at("GroupId")).asString().contains("LbSecurityGroup");
    }

    @Test
    void ends_tls_with_the_policy_of_https() {
        Synth synth = listening(
                (stack, l) -> l.port(443)
                        .tls(Certificate.fromCertificateArn(
                                stack, "Certificate", "arn:aws:acm:us-east-1:123456789012:certificate/0a")),
                s -> s.addContainer("db", "db:1", c -> c.port(5432).healthCheck(h -> h.httpGet("/health"))));
        assertThat(synth.only(LISTENER).at("Protocol")).isEqualTo("TLS");
        assertThat(synth.only(LISTENER).at("SslPolicy")).asString().contains("TLS13");
        assertThat(synth.only(TARGETS).at("Protocol")).isEqualTo("TCP");
        assertThat(synth.only(TARGETS).at("HealthCheckProtocol")).isEqualTo("HTTP");
        assertThat(synth.only(TARGETS).at("HealthCheckPath")).isEqualTo("/health");
    }

    @Test
    void takes_datagrams_and_checks_over_tcp() {
        Synth synth = listening(
                s -> s.addContainer(
                        "dns", "dns:1", c -> c.port(ContainerPort.udp(53)).port(8080)),
                TcpListener.Builder::udp);
        assertThat(synth.only(LISTENER).at("Protocol")).isEqualTo("UDP");
        assertThat(synth.only(TARGETS).at("HealthCheckPort")).isEqualTo("8080");
        assertThat(synth.all(INGRESS))
                .extracting(rule -> rule.at("IpProtocol") + " " + rule.at("FromPort"))
                .containsExactlyInAnyOrder("udp 53", "tcp 8080", "udp 53");
    }

    @Test
    void takes_connections_and_datagrams_on_one_port() {
        Synth synth = listening(
                s -> s.addContainer("dns", "dns:1", c -> c.port(53).port(ContainerPort.udp(53))),
                TcpListener.Builder::tcpAndUdp);
        assertThat(synth.only(TARGETS).at("Protocol")).isEqualTo("TCP_UDP");
        assertThat(synth.all(INGRESS)).hasSize(4);
    }

    @Test
    void sends_to_free_ports_of_instances_in_bridge_mode() {
        Synth synth = listening(
                s -> s.addContainer("db", "db:1", c -> c.port(5432))
                        .capacity(ARM)
                        .networkMode(NetworkMode.BRIDGE),
                l -> {});
        assertThat(synth.only(TARGETS).at("TargetType")).isEqualTo("instance");
        var ingress = synth.all(INGRESS).stream()
                .filter(rule -> rule.at("GroupId").toString().contains("ClusterArm"))
                .toList();
        assertThat(ingress).hasSize(1);
        assertThat(ingress.get(0).at("FromPort")).isEqualTo(32768);
        assertThat(ingress.get(0).at("ToPort")).isEqualTo(65535);
    }

    @Test
    void hands_on_as_told() {
        Synth synth = listening(
                s -> s.addContainer("app", "app:1", c -> c.port(80))
                        .addContainer("db", "db:1", c -> c.port(5432).port(9000)),
                l -> l.container("db", 9000)
                        .preserveClientIp(true)
                        .proxyProtocol()
                        .endConnections()
                        .healthCheckPort(5432)
                        .customizeTargetGroup(raw -> raw.targetGroupName("db"))
                        .customizeListener(raw -> raw.port(9443)));
        var group = synth.only(TARGETS);
        assertThat(group.text())
                .contains(
                        "preserve_client_ip.enabled, Value=true",
                        "proxy_protocol_v2.enabled, Value=true",
                        "deregistration_delay.connection_termination.enabled, Value=true");
        assertThat(group.at("Port")).isEqualTo(9000);
        assertThat(group.at("HealthCheckPort")).isEqualTo("5432");
        assertThat(group.at("Name")).isEqualTo("db");
        assertThat(synth.only(LISTENER).at("Port")).isEqualTo(9443);
        assertThat(synth.only("AWS::ECS::Service").at("LoadBalancers.0.ContainerName"))
                .isEqualTo("db");
    }

    @Test
    void refuses_what_would_never_be_healthy_or_never_arrive() {
        Consumer<EcsServiceProps.Builder> udp = s -> s.addContainer("dns", "dns:1", c -> c.port(ContainerPort.udp(53)));
        refuses("LS-078 error: 'healthCheckPort' must be a TCP port of container 'dns'", udp, TcpListener.Builder::udp);
        refuses("SVC-018b error: 'port' is missing", udp, l -> {});
        refuses(
                "SVC-018b error: 'container' must be a container of the task with a port of it, tcp",
                udp,
                l -> l.container("dns", 54));
        refuses(
                "SVC-018b error: 'tcpAndUdp' must be a port that the container has for TCP and for UDP, got 53",
                s -> s.addContainer("dns", "dns:1", c -> c.port(53)),
                TcpListener.Builder::tcpAndUdp);
        refuses(
                "LS-078 error: 'healthCheckPort' must be a fixed port of the instance in this network mode, got 8080",
                s -> s.addContainer(
                                "dns",
                                "dns:1",
                                c -> c.port(ContainerPort.udp(53)).port(8080))
                        .capacity(ARM)
                        .networkMode(NetworkMode.BRIDGE),
                TcpListener.Builder::udp);
        refuses("LS-079", udp, l -> l.udp().preserveClientIp(false).healthCheckPort(53));
        refuses("LB-008 error: 'port' must be 1 to 65535, got 70000", tcp(), l -> l.port(70000));
    }

    @Test
    void refuses_datagrams_over_tls_in_either_order() {
        Consumer<EcsServiceProps.Builder> both =
                s -> s.addContainer("dns", "dns:1", c -> c.port(53).port(ContainerPort.udp(53)));
        String message = "LS-003 error: 'tls' and 'udp' are both given";
        assertThatThrownBy(() -> listening((stack, l) -> l.udp().tls(certificate(stack)), both))
                .hasMessageContaining(message);
        assertThatThrownBy(
                        () -> listening((stack, l) -> l.tls(certificate(stack)).udp(), both))
                .hasMessageContaining(message);
        assertThatThrownBy(() -> listening((stack, l) -> l.tcpAndUdp().tls(certificate(stack)), both))
                .hasMessageContaining("LS-003 error: 'tls' and 'tcpAndUdp' are both given");
    }

    @Test
    void refuses_a_port_twice() {
        assertThatThrownBy(() -> listening((stack, l) -> {}, tcp().andThen(s -> s.listen(lb(s), l -> l.port(5432)))))
                .hasMessageContaining("LB-009")
                .hasMessageContaining("that of Test/Api has it, got 5432");
    }

    private static ICertificate certificate(Stack stack) {
        return Certificate.fromCertificateArn(
                stack, "Certificate", "arn:aws:acm:us-east-1:123456789012:certificate/0a");
    }

    private static TcpLoadBalancer lb(EcsServiceProps.Builder options) {
        return Objects.requireNonNull(options.build().listeners().get(0).loadBalancer());
    }

    private static Consumer<EcsServiceProps.Builder> tcp() {
        return s -> s.addContainer("db", "db:1", c -> c.port(5432));
    }

    private static void refuses(
            String message, Consumer<EcsServiceProps.Builder> service, Consumer<TcpListener.Builder> listener) {
        assertThatThrownBy(() -> listening(service, listener)).hasMessageContaining(message);
    }

    private static Synth listening(Consumer<EcsServiceProps.Builder> service, Consumer<TcpListener.Builder> listener) {
        return listening((stack, l) -> listener.accept(l), service);
    }

    private static Synth listening(
            BiConsumer<Stack, TcpListener.Builder> listener, Consumer<EcsServiceProps.Builder> service) {
        return Synth.of(stack -> {
            EcsCluster cluster = Clusters.everything(stack);
            TcpLoadBalancer balancer = TcpLoadBalancer.create(
                    stack, "Lb", lb -> lb.vpc(cluster.getVpc()).internal(true).allowFrom(Peer.ipv4("10.0.0.0/8")));
            EcsService.create(
                    stack,
                    "Api",
                    s -> s.cluster(cluster)
                            .listen(balancer, l -> listener.accept(stack, l))
                            .apply(service));
        });
    }
}
