package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.rollout.Rollout;
import dev.longshore.testing.Synth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedFargateService;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedTaskImageOptions;

/** How long a deployment with the defaults takes, worked out from two templates: the stock pattern's and ours. */
class DefaultRolloutTest {
    private static final Pattern DRAIN = Pattern.compile("Key=deregistration_delay.timeout_seconds, Value=(\\d+)");
    // What ECS, CloudFormation and Elastic Load Balancing take where a template says nothing.
    private static final int ONE_TASK = 1;
    private static final int CHECK_SECONDS = 30;
    private static final int DRAIN_SECONDS = 300;
    private static final int STOP_SECONDS = 30;

    @Test
    void ours_takes_130_seconds_and_the_stock_pattern_450() {
        Synth stock = Synth.of(stack -> ApplicationLoadBalancedFargateService.Builder.create(stack, "Service")
                .taskImageOptions(ApplicationLoadBalancedTaskImageOptions.builder()
                        .image(ContainerImage.fromRegistry("nginx:1.29"))
                        .build())
                .desiredCount(2)
                .build());
        List<Rollout> said = new ArrayList<>();
        Synth ours = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            HttpLoadBalancer balancer = HttpLoadBalancer.create(
                    stack,
                    "Balancer",
                    lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
            said.add(EcsService.create(
                            stack,
                            "Service",
                            s -> s.cluster(cluster)
                                    .addContainer("app", "nginx:1.29", c -> c.port(80))
                                    .route(balancer))
                    .getRollout());
        });

        assertThat(rollout(stock)).isEqualTo(new Rollout(1, 450));
        assertThat(rollout(ours)).isEqualTo(new Rollout(1, 130));
        assertThat(said).as("what it says of itself").containsExactly(rollout(ours));
    }

    private static Rollout rollout(Synth synth) {
        var service = synth.only("AWS::ECS::Service");
        var group = synth.only("AWS::ElasticLoadBalancingV2::TargetGroup");
        Matcher drain = DRAIN.matcher(group.text());
        int balancer = number(group.at("HealthCheckIntervalSeconds"), CHECK_SECONDS)
                + (drain.find() ? Integer.parseInt(drain.group(1)) : DRAIN_SECONDS);
        Object stop = synth.only("AWS::ECS::TaskDefinition").at("ContainerDefinitions.0.StopTimeout");
        return Rollout.of(
                number(service.at("DesiredCount"), ONE_TASK),
                number(service.at("DeploymentConfiguration.MinimumHealthyPercent"), 100),
                number(service.at("DeploymentConfiguration.MaximumPercent"), 200),
                0,
                balancer,
                number(stop, STOP_SECONDS));
    }

    private static int number(Object value, int otherwise) {
        return value instanceof Number number ? number.intValue() : otherwise;
    }
}
