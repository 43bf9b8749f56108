package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.Answer;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.Route;
import dev.longshore.testing.Synth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;

/** Many services behind one load balancer. */
class GatewayTest {
    private static final String RULE = "AWS::ElasticLoadBalancingV2::ListenerRule";
    private static final Map<String, Consumer<Route.Builder>> ROUTES = new TreeMap<>();

    static {
        ROUTES.put("Orders", r -> r.path("/orders/*"));
        ROUTES.put("Archive", r -> r.path("/orders/archive/*").method("GET"));
        ROUTES.put("Users", r -> r.host("users.example.com").path("/v1/*"));
        ROUTES.put("Beta", r -> r.host("users.example.com").header("X-Beta", "1"));
        ROUTES.put("Site", r -> {});
    }

    @Test
    void a_service_that_comes_or_goes_changes_nothing_of_the_others() {
        Map<String, String> all = rules(new ArrayList<>(ROUTES.keySet()));
        assertThat(all).hasSize(ROUTES.size());
        Random random = new Random(7);
        for (int round = 0; round < 4; round++) {
            List<String> some = new ArrayList<>(ROUTES.keySet());
            Collections.shuffle(some, random);
            some = some.subList(0, 1 + random.nextInt(some.size()));
            assertThat(all).as(some.toString()).containsAllEntriesOf(rules(some));
        }
    }

    @Test
    void a_service_of_another_stack_brings_its_rules_along() {
        App app = new App(AppProps.builder().analyticsReporting(false).build());
        Stack platform = new Stack(app, "Platform");
        Vpc vpc = Vpc.Builder.create(platform, "Vpc").build();
        EcsCluster cluster = EcsCluster.create(platform, "Cluster", c -> c.vpc(vpc));
        HttpLoadBalancer gateway = gateway(platform, vpc);
        Stack shop = new Stack(app, "Shop");
        service(shop, cluster, gateway, "Orders");
        Synth made = Synth.of(shop);
        assertThat(made.only(RULE).at("ListenerArn")).asString().contains("Fn::ImportValue");
        assertThat(made.all("AWS::ElasticLoadBalancingV2::TargetGroup")).hasSize(1);
        assertThat(made.all("AWS::EC2::SecurityGroupEgress")).hasSize(1);
        assertThat(made.all("AWS::EC2::SecurityGroupIngress")).hasSize(1);
        Synth kept = Synth.of(platform);
        assertThat(kept.all(RULE)).isEmpty();
        assertThat(kept.types()).doesNotContain("AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress");
    }

    @Test
    void says_both_places_where_two_routes_are_the_same_or_one_hides_the_other() {
        refuses(
                "Test/Second: LB-214 error: 'route' must differ from that of Test/First, got /a/*",
                r -> r.path("/a/*"),
                r -> r.path("/a/*"));
        refuses(
                "Test/Second: LS-071 error: 'route' must be looked at before that of Test/First",
                r -> r.path("/a/*").priority(5),
                r -> r.path("/a/b"));
        refuses(
                "Test/Second: LS-071 error: 'route' must be looked at after that of Test/First",
                r -> r.path("/a/b"),
                r -> r.path("/a/*").priority(5));
        refuses(
                "Test/Second: LB-011c error: 'priority' must be one that no other route of the load balancer has; that"
                        + " of Test/First has it, got 5 [AWS: PriorityInUse: Priority '…' is currently in use]; add priority(4)",
                r -> r.path("/a").priority(5),
                r -> r.path("/b").priority(5));
    }

    @Test
    void takes_a_hundred_services_and_refuses_the_next_with_the_quota() {
        Stack stack = Synth.stack();
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        HttpLoadBalancer gateway = gateway(stack, vpc);
        for (int at = 1; at <= 100; at++) {
            String name = "service-" + at;
            gateway.addAnswer(name, r -> r.host(name + ".example.com"), Answer.text(200, name));
        }
        assertThat(gateway.getRoutes()).hasSize(100);
        assertThat(gateway.getRoutes()).extracting(route -> route.toTargets()).containsOnly(false);
        assertThatThrownBy(() -> gateway.addAnswer("more", r -> r.host("more.example.com"), Answer.text(200, "more")))
                .hasMessageContaining("LB-211")
                .hasMessageContaining("'Rules per Application Load Balancer'");
    }

    @Test
    void has_room_for_a_hundred_target_groups() {
        Stack stack = Synth.stack();
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        HttpLoadBalancer gateway = HttpLoadBalancer.create(
                stack,
                "Gateway",
                lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere().ruleQuota(200));
        ApplicationTargetGroup group = ApplicationTargetGroup.Builder.create(stack, "Group")
                .vpc(vpc)
                .port(80)
                .build();
        for (int at = 1; at <= 100; at++) {
            int number = at;
            Route route = Route.builder()
                    .path("/service-" + number + "/*")
                    .priority(1 + number)
                    .build();
            gateway.addRoute(stack, "Rule" + number, route, group);
        }
        assertThatThrownBy(() -> gateway.addRoute(
                        stack, "More", Route.builder().path("/more").build(), group))
                .hasMessageContaining("LB-217")
                .hasMessageContaining("'Target Groups per Application Load Balancer'");
    }

    // CDK prints how many resources a stack has from 400 of the 500 on.
    @Test
    void twenty_five_services_of_a_stack_leave_room() {
        App app = new App(AppProps.builder().analyticsReporting(false).build());
        Stack platform = new Stack(app, "Platform");
        Vpc vpc = Vpc.Builder.create(platform, "Vpc").build();
        EcsCluster cluster = EcsCluster.create(platform, "Cluster", c -> c.vpc(vpc));
        Stack shop = new Stack(app, "Shop");
        service(shop, cluster, gateway(platform, vpc), "Orders");
        int resources = Synth.of(shop).types().size();
        System.out.println("resources of a routed service: " + resources);
        assertThat(25 * resources).isLessThan(400);
    }

    private static void refuses(String message, Consumer<Route.Builder> first, Consumer<Route.Builder> second) {
        Stack stack = Synth.stack();
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.vpc(vpc));
        HttpLoadBalancer gateway = gateway(stack, vpc);
        service(stack, cluster, gateway, "First", first);
        assertThatThrownBy(() -> service(stack, cluster, gateway, "Second", second))
                .hasMessageContaining(message);
    }

    /** Returns what each rule is like, by its logical id. */
    private static Map<String, String> rules(List<String> services) {
        Synth synth = Synth.of(stack -> {
            Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.vpc(vpc));
            HttpLoadBalancer gateway = gateway(stack, vpc);
            services.forEach(name -> service(stack, cluster, gateway, name));
        });
        Map<String, String> rules = new TreeMap<>();
        synth.all(RULE).forEach(rule -> rules.put(rule.logicalId(), rule.text()));
        return rules;
    }

    private static void service(Stack stack, EcsCluster cluster, HttpLoadBalancer gateway, String name) {
        service(stack, cluster, gateway, name, ROUTES.getOrDefault(name, r -> {}));
    }

    private static void service(
            Stack stack, EcsCluster cluster, HttpLoadBalancer gateway, String name, Consumer<Route.Builder> route) {
        EcsService.create(
                stack,
                name,
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080))
                        .route(gateway, route));
    }

    private static HttpLoadBalancer gateway(Stack stack, Vpc vpc) {
        return HttpLoadBalancer.create(
                stack, "Gateway", lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere());
    }
}
