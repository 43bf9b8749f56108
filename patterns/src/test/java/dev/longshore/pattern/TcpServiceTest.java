package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.profile.Profile;
import dev.longshore.task.ContainerPort;
import dev.longshore.testing.Synth;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.sqs.Queue;

class TcpServiceTest {
    private static final String LISTENER = "AWS::ElasticLoadBalancingV2::Listener";
    private static final String INGRESS = "AWS::EC2::SecurityGroupIngress";
    private static final Consumer<TcpServiceProps.Builder> BROKER =
            s -> s.addContainer("mqtt", "mqtt:1", c -> c.port(1883));
    private static final Consumer<TcpServiceProps.Builder> OFFICE =
            s -> s.loadBalancer(lb -> lb.allowFrom(Peer.ipv4("203.0.113.0/24")));

    @Test
    void lets_in_whom_it_is_told_and_nobody_else() {
        Synth synth = Synth.of(stack -> TcpService.create(stack, "Broker", BROKER.andThen(OFFICE)));
        assertThat(synth.types()).contains("AWS::EC2::VPC", "AWS::ECS::Cluster", "AWS::ECS::Service");
        assertThat(synth.only("AWS::ElasticLoadBalancingV2::LoadBalancer").text())
                .contains("Type=network", "SecurityGroups=[", "{Key=deletion_protection.enabled, Value=true}");
        assertThat(synth.only(LISTENER).at("Port")).isEqualTo(1883);
        assertThat(synth.all(INGRESS)).hasSize(2);
        assertThat(synth.all(INGRESS))
                .anySatisfy(rule -> assertThat(rule.at("CidrIp")).isEqualTo("203.0.113.0/24"))
                .anySatisfy(rule -> assertThat(rule.at("SourceSecurityGroupId"))
                        .asString()
                        .contains("BrokerLoadBalancerSecurityGroup"));
    }

    @Test
    void is_the_same_through_both_doors() {
        TcpServiceProps props = TcpServiceProps.builder()
                .apply(BROKER.andThen(OFFICE).andThen(s -> s.listen(l -> l.port(1884))))
                .build();
        assertThat(props.toBuilder().build()).isEqualTo(props);
        Synth finished = Synth.of(stack -> new TcpService(stack, "Broker", props));
        assertThat(finished.only(LISTENER).at("Port")).isEqualTo(1884);
    }

    @Test
    void listens_as_its_container_does() {
        Synth dns = Synth.of(stack -> TcpService.create(
                stack,
                "Dns",
                OFFICE.andThen(
                        s -> s.addContainer("dns", "dns:1", c -> c.port(53).port(ContainerPort.udp(53))))));
        assertThat(dns.only(LISTENER).at("Protocol")).isEqualTo("TCP_UDP");
        Synth game = Synth.of(stack -> TcpService.create(
                stack,
                "Game",
                OFFICE.andThen(s -> s.addContainer(
                        "game", "game:1", c -> c.port(ContainerPort.udp(7777)).port(8080)))));
        assertThat(game.only(LISTENER).at("Protocol")).isEqualTo("UDP");
        assertThat(game.only("AWS::ElasticLoadBalancingV2::TargetGroup").at("HealthCheckPort"))
                .isEqualTo("8080");
    }

    @Test
    void ends_tls_and_listens_on_several_ports() {
        Synth synth = Synth.of(stack -> TcpService.create(
                stack,
                "Broker",
                BROKER.andThen(OFFICE)
                        .andThen(s -> s.listen(l -> l.port(8883)
                                        .tls(Certificate.fromCertificateArn(
                                                stack,
                                                "Certificate",
                                                "arn:aws:acm:us-east-1:123456789012:certificate/0a")))
                                .listen(l -> l.port(1884)))));
        assertThat(synth.all(LISTENER))
                .extracting(each -> each.at("Protocol") + " " + each.at("Port"))
                .containsExactlyInAnyOrder("TLS 8883", "TCP 1884");
    }

    @Test
    void says_its_static_addresses() {
        Stack stack = Synth.stack();
        TcpService broker = TcpService.create(
                stack,
                "Broker",
                BROKER.andThen(s -> s.loadBalancer(lb -> lb.staticAddresses().allowFromAnywhere())));
        assertThat(broker.getLoadBalancer().getStaticAddresses()).hasSize(2);
        assertThat(Synth.of(stack).all("AWS::EC2::EIP"))
                .anyMatch(address -> address.logicalId().startsWith("BrokerLoadBalancerAddress1"));
        assertThat(Synth.outputs(stack).toString())
                .contains("BrokerStaticAddresses", "{Ref=BrokerLoadBalancerAddress1");
    }

    @Test
    void is_reached_through_privatelink_alone() {
        Stack stack = Synth.stack();
        TcpService.create(
                stack,
                "Broker",
                BROKER.andThen(s -> s.profile(Profile.DEVELOPMENT)
                        .loadBalancer(lb -> lb.internal(true)
                                .endpointService(e -> e.allowPrincipal("arn:aws:iam::111122223333:root")))));
        Synth synth = Synth.of(stack);
        assertThat(synth.only("AWS::ElasticLoadBalancingV2::LoadBalancer").text())
                .contains("Scheme=internal", "{Key=deletion_protection.enabled, Value=false}");
        assertThat(synth.only(INGRESS).at("SourceSecurityGroupId")).isNotNull();
        assertThat(Synth.outputs(stack).toString()).contains("BrokerEndpointService");
    }

    @Test
    void moves_its_connections_in_steps() {
        Stack stack = Synth.stack();
        TcpService broker = TcpService.create(
                stack,
                "Broker",
                BROKER.andThen(OFFICE).andThen(s -> s.deployment(d -> d.canary().testListener(9883))));
        assertThat(broker.getService().getAlternateTargetGroups()).hasSize(1);
        assertThat(Synth.of(stack).all(LISTENER)).hasSize(2);
    }

    @Test
    void listens_on_a_load_balancer_that_others_share() {
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        TcpLoadBalancer door = TcpLoadBalancer.create(
                stack, "Door", lb -> lb.vpc(cluster.getVpc()).allowFromAnywhere());
        TcpService broker = TcpService.create(
                stack, "Broker", BROKER.andThen(s -> s.cluster(cluster).listen(door, l -> {})));
        assertThat(broker.getLoadBalancer()).isSameAs(door);
        assertThat(broker.getCluster()).isSameAs(cluster);
        assertThat(broker.getEndpoint()).isNull();
        new Queue(stack, "Queue").grantSendMessages(broker);
        assertThat(broker.getConnections()).isNotNull();
        assertThat(Synth.outputs(stack).toString()).contains("BrokerAddress");
    }

    @Test
    void uses_a_cluster_and_a_vpc_that_are_there_already() {
        Synth foreign = Synth.of(stack -> assertThat(TcpService.create(
                                stack,
                                "Broker",
                                BROKER.andThen(OFFICE)
                                        .andThen(s -> s.cluster(Cluster.Builder.create(stack, "Own")
                                                .build())))
                        .getCluster())
                .isNull());
        assertThat(foreign.only("AWS::ECS::Cluster").logicalId()).startsWith("Own");
        Synth inVpc = Synth.of(stack -> TcpService.create(
                stack,
                "Broker",
                BROKER.andThen(OFFICE)
                        .andThen(s -> s.vpc(Vpc.Builder.create(stack, "Own").build()))));
        assertThat(inVpc.only("AWS::EC2::VPC").logicalId()).startsWith("Own");
    }

    @Test
    void refuses_what_leads_nowhere_or_to_two_places() {
        refuses("LS-001 error: 'loadBalancer' is missing", s -> {});
        refuses("LS-001 error: 'allowFrom' is missing", s -> s.loadBalancer(lb -> {}));
        refuses("LS-003 error: 'listen' names no load balancer", s -> s.listen(l -> {}));
        refuses("LB-009", OFFICE.andThen(s -> s.listen(l -> l.port(1)).listen(l -> l.port(1))));
        refuses(
                "LB-034",
                s -> s.loadBalancer(lb -> lb.dualStack().allowFromAnywhere())
                        .addContainer("dns", "dns:1", c -> c.port(ContainerPort.udp(53)))
                        .listen(l -> l.udp().container("dns", 53).healthCheckPort(53)));
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        TcpLoadBalancer door = TcpLoadBalancer.create(
                stack, "Door", lb -> lb.vpc(cluster.getVpc()).allowFromAnywhere());
        assertThatThrownBy(() -> TcpService.create(
                        stack,
                        "Broker",
                        BROKER.andThen(OFFICE)
                                .andThen(s -> s.cluster(cluster)
                                        .vpc(Objects.requireNonNull(cluster.getVpc()))
                                        .listen(door, l -> l.port(2)))))
                .hasMessageContaining("LS-003 error: 'loadBalancer' and 'listen' on another load balancer")
                .hasMessageContaining("'vpc' and 'cluster' are both given");
    }

    @Test
    void says_all_at_once() {
        assertThatThrownBy(() -> TcpService.create(
                        Synth.stack(),
                        "Broker",
                        s -> s.addContainer("app", "app:1", c -> {})
                                .deployment(d -> d.canary().testListener(1883))
                                .loadBalancer(lb -> {})))
                .hasMessageContaining("SVC-018b error: 'port' is missing")
                .hasMessageContaining("LS-001 error: 'allowFrom' is missing");
    }

    private static void refuses(String message, Consumer<TcpServiceProps.Builder> options) {
        assertThatThrownBy(() -> TcpService.create(Synth.stack(), "Broker", BROKER.andThen(options)))
                .hasMessageContaining(message);
    }
}
