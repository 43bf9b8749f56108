package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.rollout.Rollout;
import dev.longshore.rollout.ServiceRollout;
import dev.longshore.task.ContainerOptions;
import dev.longshore.template.TemplateReader;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** Two facts, how long a container takes to start and to drain, and all that follows from them. */
class ServiceTimingTest {
    private static final String CONTAINER = "ContainerDefinitions.0.";

    @Test
    void follows_from_what_a_container_takes_to_start_and_to_drain() {
        Synth synth = Synth.of(stack ->
                service(stack, c -> c.startupSeconds(50).drainSeconds(40).healthCheck(h -> h.shell("true")), s -> {}));
        var task = synth.only("AWS::ECS::TaskDefinition");
        assertThat(task.at(CONTAINER + "HealthCheck.StartPeriod")).isEqualTo(50);
        assertThat(task.at(CONTAINER + "StopTimeout")).isEqualTo(45);
        assertThat(synth.only("AWS::ECS::Service").at("HealthCheckGracePeriodSeconds"))
                .isEqualTo(100);
        assertThat(String.valueOf(
                        synth.only("AWS::ElasticLoadBalancingV2::TargetGroup").at("TargetGroupAttributes")))
                .contains("{Key=deregistration_delay.timeout_seconds, Value=40}");
    }

    @Test
    void is_as_before_where_nothing_is_said() {
        Synth synth = Synth.of(stack -> service(stack, c -> {}, s -> {}));
        assertThat(synth.only("AWS::ECS::Service").at("HealthCheckGracePeriodSeconds"))
                .isEqualTo(60);
        assertThat(synth.only("AWS::ECS::TaskDefinition").at(CONTAINER + "StopTimeout"))
                .isEqualTo(15);
    }

    @Test
    void knows_programs_on_a_jvm() {
        Synth synth = Synth.of(stack -> service(stack, c -> c.jvm(), s -> {}));
        assertThat(synth.only("AWS::ECS::Service").at("HealthCheckGracePeriodSeconds"))
                .isEqualTo(90);
        assertThat(String.valueOf(synth.only("AWS::ECS::TaskDefinition").at(CONTAINER + "Environment")))
                .contains("MaxRAMPercentage=75.0");
    }

    @Test
    void refuses_times_that_contradict_it() {
        assertThatThrownBy(() -> service(Synth.stack(), c -> c.drainSeconds(40).stopTimeoutSeconds(20), s -> {}))
                .hasMessageContaining("LS-063")
                .hasMessageContaining("stopTimeoutSeconds");
        assertThatThrownBy(() -> service(
                        Synth.stack(), c -> c.drainSeconds(40), s -> s.deregistrationDelay(Duration.seconds(10))))
                .hasMessageContaining("LS-063");
        assertThatThrownBy(() -> service(
                        Synth.stack(), c -> c.startupSeconds(90), s -> s.healthCheckGracePeriod(Duration.seconds(30))))
                .hasMessageContaining("LS-064");
        assertThatThrownBy(() -> service(Synth.stack(), c -> c.drainSeconds(118), s -> {}))
                .hasMessageContaining("TD-049");
        assertThatThrownBy(() -> service(
                        Synth.stack(),
                        c -> c.drainSeconds(150).stopTimeoutSeconds(150),
                        s -> s.capacity(Capacity.FARGATE_SPOT)))
                .hasMessageContaining("the warning of Spot capacity");
    }

    @Test
    void shows_the_estimate_of_a_service() {
        // 60 s launch, 10 s check, 15 s deregistration, 15 s stop, 30 s looking on
        assertThat(service(Synth.stack(), c -> {}, s -> {}).getRollout()).isEqualTo(new Rollout(1, 130));
    }

    @Test
    void estimates_the_same_from_the_template() throws JsonProcessingException {
        List<Consumer<ContainerOptions.Builder>> containers =
                List.of(c -> {}, c -> c.jvm(), c -> c.startupSeconds(50).drainSeconds(40));
        for (Consumer<ContainerOptions.Builder> container : containers) {
            Stack stack = Synth.stack();
            Rollout rollout = service(stack, container, s -> s.tasks(4).deployment(d -> d.rolling(100, 150)))
                    .getRollout();
            String template = new ObjectMapper()
                    .writeValueAsString(Template.fromStack(stack).toJSON());
            assertThat(ServiceRollout.in(TemplateReader.read(template, "t.json").ecs()))
                    .extracting(ServiceRollout::rollout)
                    .containsExactly(rollout);
        }
    }

    private static EcsService service(
            Stack stack, Consumer<ContainerOptions.Builder> container, Consumer<EcsServiceProps.Builder> options) {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        HttpLoadBalancer balancer = HttpLoadBalancer.create(
                stack, "Balancer", lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
        return EcsService.create(
                stack,
                "Service",
                s -> s.cluster(cluster)
                        .addContainer("app", "nginx:1.29", c -> c.port(80).apply(container))
                        .route(balancer)
                        .apply(options));
    }
}
