package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.HttpLoadBalancerProps;
import dev.longshore.loadbalancer.Route;
import dev.longshore.loadbalancer.RouteUse;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.constructs.Construct;

/** What a load balancer has room for, by AWS's quotas. */
class GatewayQuotasTest {
    private static final RouteUse MOVING = new RouteUse(1, 2, 0, false);
    private static final RouteUse TESTED = new RouteUse(2, 2, 0, false);
    private static final RouteUse OPENING = new RouteUse(1, 1, 0, true);

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
                .hasMessageContaining("LS-140 error: 'route' must be to one of at most 60 services")
                .hasMessageContaining("'Outbound rules per security group', got 61")
                .hasMessageContaining("RulesPerSecurityGroupLimitExceeded")
                .hasMessageContaining("add allowToAnywhere() to the load balancer");
        HttpLoadBalancer open = HttpLoadBalancer.create(
                stack, "Open", lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere().allowToAnywhere());
        assertThatCode(() -> fill(open, 61, OPENING)).doesNotThrowAnyException();
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
        add(gateway, 1, new RouteUse(1, 1, 600, false));
        assertThatThrownBy(() -> add(gateway, 1, new RouteUse(1, 1, 600, false)))
                .hasMessageContaining("'route' must differ from that of Test/Gateway/Service1");
    }

    @Test
    void getting_ready_to_move_takes_two_target_groups() {
        EcsServiceProps props = EcsServiceProps.builder()
                .addContainer("app", "app:1", c -> c.port(8080))
                .deployment(d -> d.rolling().readyToMove())
                .build();
        assertThat(RouteUses.of(props).targetGroups()).isEqualTo(2);
    }

    private HttpLoadBalancer gateway(Consumer<HttpLoadBalancerProps.Builder> options) {
        return HttpLoadBalancer.create(
                stack,
                "Gateway",
                lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere().apply(options));
    }

    private void fill(HttpLoadBalancer gateway, int routes, RouteUse use) {
        for (int at = 1; at <= routes; at++) {
            add(gateway, at, use);
        }
    }

    private void add(HttpLoadBalancer gateway, int number, RouteUse use) {
        Route route = Route.builder()
                .path("/service-" + number + "/*")
                .priority(number)
                .build();
        String id = "Service" + number + (gateway.getNode().tryFindChild("Service" + number) == null ? "" : "Again");
        gateway.addRoute(new Construct(gateway, id), "Rule", route, group, use);
    }
}
