package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.deployment.Deployment;
import dev.longshore.deployment.LifecycleStage;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.rollout.Rollout;
import dev.longshore.rollout.ServiceRollout;
import dev.longshore.task.ContainerPort;
import dev.longshore.template.TemplateReader;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.INetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkLoadBalancerAttributes;

/** How a service behind a TCP load balancer goes from one version to the next. */
class TcpDeploymentTest {
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String LISTENER = "AWS::ElasticLoadBalancingV2::Listener";
    private static final String GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";
    private static final String INGRESS = "AWS::EC2::SecurityGroupIngress";
    private static final String EXISTING_ARN =
            "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/existing/50dc6c495c0c9188";

    @Test
    void moves_connections_between_two_target_groups() {
        Synth synth = listening(l -> {}, d -> d.canary());
        var groups = synth.all(GROUP);
        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).resource().get("Properties"))
                .isEqualTo(groups.get(1).resource().get("Properties"));
        var listener = synth.only(LISTENER);
        assertThat(listener.at("DefaultActions.0.ForwardConfig.TargetGroups").toString())
                .contains("Weight=1", "Weight=0");
        assertThat(listener.at("DefaultActions.0")).asString().startsWith("{ForwardConfig=");
        assertThat(synth.only(SERVICE).at("LoadBalancers.0").toString())
                .contains("ProductionListenerRule={Ref=" + listener.logicalId() + "}")
                .contains("AlternateTargetGroupArn={Ref=")
                .contains("RoleArn={Fn::GetAtt=[BrokerDeploymentRole")
                .doesNotContain("TestListenerRule");
        assertThat(synth.all("AWS::IAM::Role").toString())
                .contains("AmazonECSInfrastructureRolePolicyForLoadBalancers", "aws:SourceAccount");
    }

    @Test
    void lets_nobody_test_unless_said() {
        Synth closed = listening(l -> l.port(8883), d -> d.blueGreen().testListener(9883));
        assertThat(closed.all(LISTENER)).extracting(each -> each.at("Port")).containsExactlyInAnyOrder(8883, 9883);
        assertThat(closed.all(INGRESS).toString()).doesNotContain("9883");
        assertThat(closed.all(LISTENER))
                .allSatisfy(each -> assertThat(each.text()).contains("Weight=1", "Weight=0"));
        assertThat(closed.only(SERVICE).at("LoadBalancers.0.AdvancedConfiguration.TestListenerRule"))
                .asString()
                .contains("BrokerTestListener");

        Synth open = listening(l -> {}, d -> d.linear().testListener(9883, Peer.ipv4("10.1.0.0/16")));
        assertThat(open.all(INGRESS)).anySatisfy(rule -> {
            assertThat(rule.at("CidrIp")).isEqualTo("10.1.0.0/16");
            assertThat(rule.at("FromPort")).isEqualTo(9883);
        });
    }

    @Test
    void lets_testers_into_a_security_group_that_is_given() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            SecurityGroup given = SecurityGroup.Builder.create(stack, "Given")
                    .vpc(cluster.getVpc())
                    .build();
            TcpLoadBalancer balancer = TcpLoadBalancer.create(
                    stack, "Tcp", lb -> lb.vpc(cluster.getVpc()).internal(true).securityGroup(given));
            testedBroker(stack, cluster, balancer);
        });
        assertThat(synth.all(INGRESS))
                .filteredOn(rule -> "10.1.0.0/16".equals(rule.at("CidrIp")))
                .extracting(rule -> rule.at("FromPort"))
                .containsExactly(9883);
    }

    @Test
    void lets_testers_into_a_load_balancer_that_was_there_already() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            INetworkLoadBalancer existing = NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(
                    stack,
                    "Existing",
                    NetworkLoadBalancerAttributes.builder()
                            .loadBalancerArn(EXISTING_ARN)
                            .loadBalancerSecurityGroups(List.of("sg-0123456789abcdef0"))
                            .vpc(cluster.getVpc())
                            .build());
            TcpLoadBalancer balancer = TcpLoadBalancer.create(stack, "Tcp", lb -> lb.loadBalancer(existing));
            testedBroker(stack, cluster, balancer);
        });
        assertThat(synth.all(INGRESS))
                .filteredOn(rule -> "10.1.0.0/16".equals(rule.at("CidrIp")))
                .extracting(rule -> rule.at("GroupId"), rule -> rule.at("FromPort"))
                .containsExactly(tuple("sg-0123456789abcdef0", 9883));
    }

    private static void testedBroker(Stack stack, EcsCluster cluster, TcpLoadBalancer balancer) {
        EcsService.create(
                stack,
                "Broker",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(1883))
                        .listen(balancer, l -> {})
                        .deployment(d -> d.blueGreen().testListener(9883, Peer.ipv4("10.1.0.0/16"))));
    }

    @Test
    void tests_as_clients_come() {
        Synth synth = Synth.of(stack -> define(
                stack,
                (s, lb) -> s.addContainer("app", "app:1", c -> c.port(1883))
                        .listen(
                                lb,
                                l -> l.port(8883)
                                        .tls(Certificate.fromCertificateArn(
                                                stack,
                                                "Certificate",
                                                "arn:aws:acm:us-east-1:123456789012:certificate/0a"))
                                        .customizeListener(raw -> raw.port(8884)))
                        .deployment(d -> d.blueGreen().testListener(9883))));
        assertThat(synth.all(LISTENER)).extracting(each -> each.at("Port")).containsExactlyInAnyOrder(8884, 9883);
        assertThat(synth.all(LISTENER))
                .allSatisfy(each -> assertThat(each.text())
                        .contains("Protocol=TLS", "SslPolicy=ELBSecurityPolicy", "certificate/0a"));
    }

    @Test
    void moves_datagrams_too() {
        Synth synth = Synth.of(stack -> define(
                stack,
                (s, lb) -> s.addContainer(
                                "dns",
                                "dns:1",
                                c -> c.port(ContainerPort.udp(53)).port(8080))
                        .listen(lb, l -> l.udp())
                        .deployment(d -> d.blueGreen())));
        assertThat(synth.all(GROUP))
                .allSatisfy(group -> assertThat(group.text())
                        .contains("Protocol=UDP", "HealthCheckPort=8080", "HealthCheckProtocol=TCP"));
    }

    @Test
    void moves_what_comes_by_both_kinds_of_load_balancers() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            HttpLoadBalancer http = HttpLoadBalancer.create(
                    stack, "Http", lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
            EcsService service = EcsService.create(
                    stack,
                    "Broker",
                    s -> s.cluster(cluster)
                            .addContainer("app", "app:1", c -> c.port(8080).port(1883))
                            .route(http)
                            .listen(tcp(stack, cluster), l -> l.container("app", 1883))
                            .deployment(d -> d.blueGreen().rollbackOnErrors(5)));
            assertThat(service.getAlternateTargetGroups()).hasSize(2);
        });
        assertThat(synth.only(SERVICE).at("LoadBalancers.0.AdvancedConfiguration.ProductionListenerRule"))
                .asString()
                .contains("BrokerRule");
        assertThat(synth.only(SERVICE).at("LoadBalancers.1.AdvancedConfiguration.ProductionListenerRule"))
                .asString()
                .contains("BrokerListener");
        // Only what an Application Load Balancer measures has errors.
        assertThat(synth.only("AWS::CloudWatch::Alarm").text()).contains("SUM([FILL(m1, 0), FILL(m2, 0)])");
    }

    /** Each change of the weights takes 10 minutes, that for tests too: of 430, 730 and 1630 seconds with a route. */
    @ParameterizedTest
    @CsvSource({"ROLLING, 130", "BLUE_GREEN, 1630", "CANARY, 2530", "LINEAR, 5230"})
    void says_how_long_it_takes_as_its_template_does(String strategy, int seconds) throws JsonProcessingException {
        Stack stack = Synth.stack();
        Rollout rollout = define(
                        stack,
                        (s, lb) -> s.addContainer("app", "app:1", c -> c.port(1883))
                                .listen(lb, l -> {})
                                .deployment(d -> {
                                    switch (strategy) {
                                        case "BLUE_GREEN" -> d.blueGreen();
                                        case "CANARY" -> d.canary();
                                        case "LINEAR" -> d.linear();
                                        default -> d.rolling();
                                    }
                                }))
                .getRollout();
        assertThat(rollout).isEqualTo(new Rollout(1, seconds));
        String template =
                new ObjectMapper().writeValueAsString(Template.fromStack(stack).toJSON());
        assertThat(ServiceRollout.in(TemplateReader.read(template, "t.json").ecs()))
                .extracting(ServiceRollout::rollout)
                .containsExactly(rollout);
    }

    @Test
    void gets_ready_by_a_rolling_deployment() {
        Synth synth = listening(l -> {}, d -> d.rolling().readyToMove());
        assertThat(synth.all(GROUP)).hasSize(2);
        var service = synth.only(SERVICE);
        assertThat(service.at("LoadBalancers.0.AdvancedConfiguration").toString())
                .contains("AlternateTargetGroupArn", "ProductionListenerRule", "RoleArn");
        assertThat(service.at("DeploymentConfiguration").toString())
                .contains("DeploymentCircuitBreaker")
                .doesNotContain("Strategy");
        Synth moving = listening(l -> {}, d -> d.blueGreen());
        assertThat(moving.only(SERVICE).at("LoadBalancers")).isEqualTo(service.at("LoadBalancers"));
        refuses("LS-120", (s, lb) -> s.deployment(d -> d.readyToMove()));
        refuses(
                "LS-003 error: 'readyToMove' is for a rolling deployment only, and the strategy is BLUE_GREEN",
                (s, lb) -> s.listen(lb, l -> {}).deployment(d -> d.readyToMove().blueGreen()));
    }

    @Test
    void refuses_tests_that_nothing_tells_apart() {
        refuses(
                "LS-118",
                (s, lb) -> s.listen(lb, l -> l.port(1))
                        .listen(lb, l -> l.port(2))
                        .deployment(d -> d.blueGreen().testListener(3)));
        refuses(
                "LB-009",
                (s, lb) -> s.listen(lb, l -> l.port(3))
                        .deployment(d -> d.blueGreen().testListener(3)));
        refuses(
                "LB-008",
                (s, lb) -> s.listen(lb, l -> {}).deployment(d -> d.blueGreen().testListener(70_000)));
        refuses("LS-081", (s, lb) -> s.listen(lb, l -> {}).deployment(d -> d.testListener(3)));
        refuses(
                "LS-082",
                (s, lb) -> s.listen(lb, l -> {}).deployment(d -> d.canary().rollbackOnErrors(5)));
        refuses(
                "LS-119",
                (s, lb) -> s.listen(lb, l -> {}).deployment(d -> d.canary().testHeader("x-test")));
    }

    @Test
    void warns_of_a_stage_without_tests() {
        assertThat(warnings(d -> d.blueGreen().pause(LifecycleStage.POST_TEST_TRAFFIC_SHIFT, Duration.hours(1))))
                .contains("LS-083");
        assertThat(warnings(d -> d.blueGreen()
                        .testListener(9883)
                        .pause(LifecycleStage.POST_TEST_TRAFFIC_SHIFT, Duration.hours(1))))
                .doesNotContain("LS-083");
    }

    private static String warnings(Consumer<Deployment.Builder> deployment) {
        Stack stack = Synth.stack();
        EcsService service = define(
                stack,
                (s, lb) -> s.addContainer("app", "app:1", c -> c.port(1883))
                        .listen(lb, l -> {})
                        .deployment(deployment));
        return service.getNode().getMetadata().stream()
                .map(entry -> String.valueOf(entry.getData()))
                .toList()
                .toString();
    }

    private static void refuses(String message, BiConsumer<EcsServiceProps.Builder, TcpLoadBalancer> options) {
        assertThatThrownBy(() -> define(Synth.stack(), (s, lb) -> {
                    s.addContainer("app", "app:1", c -> c.port(1883));
                    options.accept(s, lb);
                }))
                .hasMessageContaining(message);
    }

    private static Synth listening(Consumer<TcpListener.Builder> listener, Consumer<Deployment.Builder> deployment) {
        return Synth.of(stack -> define(
                stack,
                (s, lb) -> s.addContainer("app", "app:1", c -> c.port(1883))
                        .listen(lb, listener)
                        .deployment(deployment)));
    }

    private static EcsService define(Stack stack, BiConsumer<EcsServiceProps.Builder, TcpLoadBalancer> options) {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        TcpLoadBalancer balancer = tcp(stack, cluster);
        return EcsService.create(stack, "Broker", s -> {
            s.cluster(cluster);
            options.accept(s, balancer);
        });
    }

    private static TcpLoadBalancer tcp(Stack stack, EcsCluster cluster) {
        return TcpLoadBalancer.create(
                stack, "Tcp", lb -> lb.vpc(cluster.getVpc()).internal(true).allowFrom(Peer.ipv4("10.0.0.0/8")));
    }
}
