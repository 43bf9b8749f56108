package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.HttpLoadBalancerProps;
import dev.longshore.loadbalancer.Route;
import dev.longshore.loadbalancer.RouteUse;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.testing.Synth;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkTargetGroup;
import software.constructs.Construct;

/** What a load balancer has room for, by AWS's quotas. */
class GatewayQuotasTest {
    private static final RouteUse MOVING = new RouteUse(1, 2, 0, null);
    private static final RouteUse TESTED = new RouteUse(2, 2, 0, null);
    private static final RouteUse OPENING = new RouteUse(1, 1, 0, 8080);

    private final Stack stack = Synth.stack();
    private final Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
    private final ApplicationTargetGroup group = ApplicationTargetGroup.Builder.create(stack, "Group")
            .vpc(vpc)
            .port(80)
            .build();

    @Test
    void deployments_that_move_requests_have_two_target_groups_each() {
        HttpLoadBalancer gateway = gateway(lb -> {});
        fill(gateway, 50, MOVING);
        assertThatThrownBy(() -> add(gateway, 51, MOVING))
                .hasMessageContaining(
                        "LB-217 error: 'route' must be to one of at most 100 target groups of Test/Gateway")
                .hasMessageContaining("'Target Groups per Application Load Balancer', got 102")
                .hasMessageContaining("TooManyUniqueTargetGroupsPerLoadBalancer")
                .hasMessageContaining("make a second load balancer: nobody can have this quota raised");
    }

    @Test
    void a_listener_for_tests_is_a_rule_more() {
        HttpLoadBalancer gateway = gateway(lb -> lb.ruleQuota(20));
        fill(gateway, 10, TESTED);
        assertThatThrownBy(() -> add(gateway, 11, TESTED))
                .hasMessageContaining("LB-211 error: 'route' must be one of at most 20 rules")
                .hasMessageContaining("got 22");
    }

    @Test
    void a_security_group_has_sixty_rules_out() {
        HttpLoadBalancer gateway = gateway(lb -> {});
        fill(gateway, 60, OPENING);
        assertThatThrownBy(() -> add(gateway, 61, OPENING))
                .hasMessageContaining("LS-140 error: 'route' must be to one of at most 60 ports of services")
                .hasMessageContaining("'Outbound rules per security group', got 61")
                .hasMessageContaining("RulesPerSecurityGroupLimitExceeded")
                .hasMessageContaining("add allowToAnywhere() to the load balancer");
        HttpLoadBalancer open = HttpLoadBalancer.create(
                stack, "Open", lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere().allowToAnywhere());
        assertThatCode(() -> fill(open, 61, OPENING)).doesNotThrowAnyException();
    }

    @Test
    void each_port_of_a_service_is_a_rule_out() {
        EcsServiceProps props = EcsServiceProps.builder()
                .addContainer("app", "app:1", c -> c.port(8080).port(9090))
                .build();
        assertThat(RouteUses.of(props, ServedPort.of(props.task(), route("app", 9090)))
                        .opens())
                .isEqualTo(9090);
        HttpLoadBalancer gateway = gateway(lb -> {});
        for (int at = 1; at <= 30; at++) {
            Construct service = new Construct(gateway, "Service" + at);
            gateway.addRoute(service, "Rule", path(at), group, new RouteUse(1, 1, 0, 8080));
            gateway.addRoute(service, "Again", path(100 + at), group, new RouteUse(1, 1, 0, 8080));
            gateway.addRoute(service, "Rule2", path(200 + at), group, new RouteUse(1, 1, 0, 9090));
        }
        assertThatThrownBy(() -> add(gateway, 31, OPENING))
                .hasMessageContaining("LS-140 error: 'route' must be to one of at most 60 ports of services")
                .hasMessageContaining("got 61");
    }

    @Test
    void a_security_group_has_sixty_rules_in() {
        assertThatThrownBy(() -> gateway(lb -> admit(lb, 60, "10.0.%d.0/24")))
                .hasMessageContaining(
                        "LS-140 error: 'allowFrom' must be at most 60 rules, one for each peer and port, of"
                                + " which there are 1: 'Inbound rules per security group', got 61");
        ICertificate certificate = Certificate.fromCertificateArn(
                stack, "Certificate", "arn:aws:acm:us-east-1:123456789012:certificate/0a");
        assertThatThrownBy(() -> HttpLoadBalancer.create(
                        stack, "Https", lb -> admit(lb.vpc(vpc).https(certificate), 31, "10.0.%d.0/24")))
                .hasMessageContaining("of which there are 2: 'Inbound rules per security group', got 62");
        assertThatCode(() -> HttpLoadBalancer.create(
                        stack,
                        "Both",
                        lb -> admit(admit(lb.vpc(vpc).https(certificate), 30, "10.0.%d.0/24"), 30, "2001:db8:%d::/48")))
                .doesNotThrowAnyException();
    }

    @Test
    void each_listener_of_a_tcp_load_balancer_opens_a_port_to_each_peer() {
        TcpLoadBalancer door = TcpLoadBalancer.create(stack, "Door", lb -> {
            for (int at = 0; at < 20; at++) {
                lb.vpc(vpc).allowFrom(Peer.ipv4("10.0." + at + ".0/24"));
            }
        });
        NetworkTargetGroup targets = NetworkTargetGroup.Builder.create(stack, "Targets")
                .vpc(vpc)
                .port(80)
                .build();
        for (int port = 1; port <= 3; port++) {
            door.addListener(
                    stack, "Listener" + port, port, TcpListener.builder().build(), targets);
        }
        assertThatThrownBy(() -> door.addListener(
                        stack, "Listener4", 4, TcpListener.builder().build(), targets))
                .hasMessageContaining(
                        "LS-140 error: 'allowFrom' must be at most 60 rules, one for each peer and port, of"
                                + " which there are 4: 'Inbound rules per security group', got 80");
    }

    @Test
    void one_rule_out_is_for_all_where_it_is_said() {
        Synth synth = Synth.of(test -> HttpLoadBalancer.create(
                test,
                "Gateway",
                lb -> lb.vpc(Vpc.Builder.create(test, "Vpc").build())
                        .plainHttp()
                        .allowFromAnywhere()
                        .allowToAnywhere()));
        assertThat(synth.only("AWS::EC2::SecurityGroup").at("SecurityGroupEgress.0.CidrIp"))
                .isEqualTo("0.0.0.0/0");
    }

    @Test
    void a_thousand_targets_are_a_quota_that_can_be_raised() {
        HttpLoadBalancer gateway = gateway(lb -> {});
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.vpc(vpc));
        for (int at = 1; at <= 3; at++) {
            int number = at;
            EcsService.create(
                    stack,
                    "Service" + at,
                    s -> s.cluster(cluster)
                            .addContainer("app", "app:1", c -> c.port(8080))
                            .scaling(sc -> sc.tasks(2, 400).targetCpuPercent(60))
                            .route(gateway, r -> r.path("/service-" + number + "/*")));
        }
        Annotations.fromStack(stack)
                .hasWarning(
                        "/Test/Service3",
                        Match.stringLikeRegexp("'tasks' must be at most 1000 together .* got 1200.*"));
        assertThat(Annotations.fromStack(stack)
                        .findWarning("*", Match.stringLikeRegexp(".*must be at most 1000 together.*")))
                .hasSize(1);
    }

    @Test
    void a_warning_of_targets_hides_no_route_that_is_there_twice() {
        HttpLoadBalancer gateway = gateway(lb -> {});
        add(gateway, 1, new RouteUse(1, 1, 600, null));
        assertThatThrownBy(() -> add(gateway, 1, new RouteUse(1, 1, 600, null)))
                .hasMessageContaining("'route' must differ from that of Test/Gateway/Service1");
    }

    @Test
    void getting_ready_to_move_takes_two_target_groups() {
        EcsServiceProps props = EcsServiceProps.builder()
                .addContainer("app", "app:1", c -> c.port(8080))
                .deployment(d -> d.rolling().readyToMove())
                .build();
        assertThat(RouteUses.of(props, null).targetGroups()).isEqualTo(2);
    }

    private HttpLoadBalancer gateway(Consumer<HttpLoadBalancerProps.Builder> options) {
        return HttpLoadBalancer.create(
                stack,
                "Gateway",
                lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere().apply(options));
    }

    private static HttpLoadBalancerProps.Builder admit(HttpLoadBalancerProps.Builder lb, int peers, String range) {
        for (int at = 0; at < peers; at++) {
            String each = String.format(Locale.ROOT, range, at);
            lb.allowFrom(each.contains(":") ? Peer.ipv6(each) : Peer.ipv4(each));
        }
        return lb;
    }

    private static Route route(String container, int port) {
        return Route.builder().container(container, port).build();
    }

    private static Route path(int number) {
        return Route.builder()
                .path("/path-" + number + "/*")
                .priority(1000 + number)
                .build();
    }

    private void fill(HttpLoadBalancer gateway, int routes, RouteUse use) {
        for (int at = 1; at <= routes; at++) {
            add(gateway, at, use);
        }
    }

    private void add(HttpLoadBalancer gateway, int number, RouteUse use) {
        Route route = Route.builder()
                .path("/service-" + number + "/*")
                .priority(number + 1)
                .build();
        String id = "Service" + number + (gateway.getNode().tryFindChild("Service" + number) == null ? "" : "Again");
        gateway.addRoute(new Construct(gateway, id), "Rule", route, group, use);
    }
}
