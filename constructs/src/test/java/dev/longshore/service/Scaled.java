package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Metric;

/** Services of tests that scale, with as many routes as they need. */
final class Scaled {
    static final String SERVICE = "AWS::ECS::Service";
    static final String POLICY = "AWS::ApplicationAutoScaling::ScalingPolicy";
    static final String TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";

    private Scaled() {}

    static Metric metric(String name) {
        return Metric.Builder.create().namespace("Shop").metricName(name).build();
    }

    static void accepts(Consumer<ScalingOptions.Builder> options) {
        assertThat(scaled(options).all(POLICY)).isNotEmpty();
    }

    static void refuses(String rule, Consumer<ScalingOptions.Builder> options) {
        assertThatThrownBy(() -> define(Synth.stack(), 1, options))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .contains(rule));
    }

    static Synth scaled(Consumer<ScalingOptions.Builder> options) {
        return Synth.of(stack -> define(stack, 1, options));
    }

    static EcsService define(Stack stack, int routes, Consumer<ScalingOptions.Builder> options) {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        return EcsService.create(stack, "Service", s -> {
            s.cluster(cluster)
                    .addContainer("app", "app:1", c -> c.port(8080))
                    .scaling(sc -> sc.tasks(2, 10).apply(options));
            if (routes == 0) {
                return;
            }
            HttpLoadBalancer balancer = HttpLoadBalancer.create(
                    stack,
                    "Balancer",
                    lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
            s.route(balancer);
            for (int i = 1; i < routes; i++) {
                String path = "/more" + i + "/*";
                s.route(balancer, r -> r.path(path));
            }
        });
    }
}
