package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.constructs.Construct;

/** A target group belongs to one load balancer for ever: a service that moves to another one gets another group. */
class GatewayMoveTest {
    private static final String GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";

    @Test
    void a_service_that_moves_gets_other_target_groups() {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String name : List.of("Public", "Shop", "LoadBalancer")) {
            Synth synth = Synth.of(stack -> define(stack, name));
            groups.put(
                    name, synth.all(GROUP).stream().map(Synth.Props::logicalId).toList());
            // The rule keeps its id: CloudFormation replaces it, for its listener is another one.
            assertThat(synth.only("AWS::ElasticLoadBalancingV2::ListenerRule").logicalId())
                    .startsWith("OrdersRule");
        }
        assertThat(groups.values()).allSatisfy(two -> assertThat(two).hasSize(2));
        assertThat(groups.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void the_one_beside_a_service_that_patterns_make_leaves_the_ids_as_they_were() {
        Synth synth = Synth.of(stack -> define(stack, "LoadBalancer"));
        assertThat(synth.all(GROUP).get(0).logicalId()).matches("OrdersTargetsPublic[0-9A-F]{8}");
    }

    @Test
    void each_stage_has_the_same_ids() {
        App app = new App(AppProps.builder().analyticsReporting(false).build());
        assertThat(ids(new Stage(app, "Beta"))).isEqualTo(ids(new Stage(app, "Production")));
    }

    @Test
    void an_adopted_load_balancer_that_becomes_another_one_is_another_one() {
        assertThat(adopted("One")).isNotEqualTo(adopted("Two"));
    }

    private static List<String> adopted(String name) {
        return Synth.of(stack -> {
                    Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
                    var own = ApplicationLoadBalancer.Builder.create(stack, name)
                            .vpc(vpc)
                            .build();
                    HttpLoadBalancer gateway = HttpLoadBalancer.create(
                            stack, "Gateway", lb -> lb.loadBalancer(own).plainHttp());
                    service(stack, EcsCluster.create(stack, "Cluster", c -> c.vpc(vpc)), gateway, false);
                })
                .all(GROUP)
                .stream()
                .map(Synth.Props::logicalId)
                .toList();
    }

    private static List<String> ids(Construct stage) {
        Stack stack = new Stack(stage, "Shop");
        define(stack, "Gateway");
        return Synth.of(stack).all(GROUP).stream().map(Synth.Props::logicalId).toList();
    }

    private static void define(Stack stack, String name) {
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").build();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.vpc(vpc));
        HttpLoadBalancer gateway = HttpLoadBalancer.create(
                stack, name, lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere());
        service(stack, cluster, gateway, true);
    }

    private static void service(Stack stack, EcsCluster cluster, HttpLoadBalancer gateway, boolean moves) {
        EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080))
                        .route(gateway, r -> r.path("/orders/*"))
                        .apply(o -> {
                            if (moves) {
                                o.deployment(d -> d.blueGreen());
                            }
                        }));
    }
}
