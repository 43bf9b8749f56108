package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsedApp;
import dev.longshore.rehearsal.Replacement;
import dev.longshore.rehearsal.Upgrade;
import dev.longshore.service.EcsService;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnTargetGroup;

/** What docs/load-balancing.md says of a service that moves from one load balancer to another of the same scheme. */
final class GatewayMoveRehearsalTest {
    private static final String STACK = "shop";

    @TempDir
    private Path folder;

    @Test
    void a_service_moves_there_and_back_and_only_its_rule_is_replaced() {
        Path first = assembly("first", "LoadBalancer", orders -> {});
        Path second = assembly("second", "Office", orders -> {});

        Upgrade moved = Rehearsal.upgrade(first, second, STACK);

        assertThat(moved.forward().failure()).isEmpty();
        assertThat(moved.forward().replaced())
                .extracting(Replacement::type)
                .containsExactly("AWS::ElasticLoadBalancingV2::ListenerRule");
        assertThat(moved.losses()).isEmpty();
        assertThat(moved.rollsBack()).isTrue();
        assertThat(Rehearsal.upgrade(second, first, STACK).forward().failure()).isEmpty();
    }

    @Test
    void with_the_target_group_it_had_it_could_not() {
        Consumer<EcsService> sameGroup = orders -> ((CfnTargetGroup) Objects.requireNonNull(
                        orders.getTargetGroups().get(0).getNode().getDefaultChild()))
                .overrideLogicalId("Group");
        RehearsedApp app = Rehearsal.of(assembly("before", "LoadBalancer", sameGroup), STACK);
        assertThat(app.deploy().failure()).isEmpty();

        assertThat(app.deploy(assembly("after", "Office", sameGroup)).timeline())
                .contains("cannot be associated with more than one load balancer", "TargetGroupAssociationLimit");
    }

    private Path assembly(String name, String gateway, Consumer<EcsService> changed) {
        Path out = folder.resolve(name);
        App app = new App(AppProps.builder()
                .outdir(out.toString())
                .analyticsReporting(false)
                .build());
        Stack stack = new Stack(app, STACK);
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        gateway(stack, "LoadBalancer", cluster);
        gateway(stack, "Office", cluster);
        changed.accept(EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(cluster)
                        .addContainer("app", "example/orders:1", c -> c.port(8080))
                        .route((HttpLoadBalancer) stack.getNode().findChild(gateway), r -> r.path("/orders/*"))));
        app.synth();
        return out;
    }

    private static void gateway(Stack stack, String name, EcsCluster cluster) {
        HttpLoadBalancer.create(
                stack, name, lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
    }
}
