package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SidecarsTest {
    private static final String TASK = "AWS::ECS::TaskDefinition";

    @Test
    void a_router_takes_the_lines_of_those_that_send_them_and_is_up_before_them() {
        Synth synth = task(t -> t.addContainer(
                        "app",
                        "nginx:1.29",
                        c -> c.logging(l -> l.firelens("cloudwatch_logs").option("log_group_name", "/shop/app")))
                .addContainer("side", "busybox:1", c -> {})
                .apply(Sidecars.logRouter()));
        var task = synth.only(TASK);
        assertThat(task.at("ContainerDefinitions.0.LogConfiguration"))
                .hasToString("{LogDriver=awsfirelens, Options={Name=cloudwatch_logs, log_group_name=/shop/app}}");
        assertThat(task.at("ContainerDefinitions.0.DependsOn"))
                .hasToString("[{Condition=HEALTHY, ContainerName=log-router}]");
        assertThat(task.at("ContainerDefinitions.1.DependsOn")).isEqualTo("nothing");
        assertThat(task.at("ContainerDefinitions.2.FirelensConfiguration"))
                .hasToString("{Options={enable-ecs-log-metadata=true, config-file-type=file,"
                        + " config-file-value=/fluent-bit/configs/output-metrics-healthcheck.conf}, Type=fluentbit}");
        assertThat(task.at("ContainerDefinitions.2.Memory")).isEqualTo(256);
        assertThat(task.at("ContainerDefinitions.2.LogConfiguration.LogDriver")).isEqualTo("awslogs");
        assertThat(task.at("ContainerDefinitions.3")).isEqualTo("nothing at 3");
    }

    @Test
    void lines_for_a_router_that_is_not_there_are_refused() {
        assertThatThrownBy(() -> task(
                        t -> t.addContainer("app", "nginx:1.29", c -> c.logging(l -> l.firelens("cloudwatch_logs")))))
                .hasMessageContaining("TD-207");
    }

    @Test
    void a_collector_may_send_traces_and_its_metrics_alone() {
        Synth synth = task(t -> t.addContainer("app", "nginx:1.29", c -> {}).apply(Sidecars.openTelemetry()));
        assertThat(String.valueOf(synth.all("AWS::IAM::ManagedPolicy")))
                .contains("xray:PutTraceSegments", "log-group:/aws/ecs/application/metrics:*")
                .doesNotContain("logs:*");
        assertThat(synth.only(TASK).at("ContainerDefinitions.1.Essential")).isEqualTo(false);
        assertThat(synth.only(TASK).at("ContainerDefinitions.1.Image")).isEqualTo(Sidecars.OPEN_TELEMETRY_IMAGE);
        assertThat(synth.only(TASK).at("Memory")).isEqualTo("2048");
    }

    @Test
    void the_cloudwatch_agent_has_its_configuration() {
        var task = task(t -> t.addContainer("app", "nginx:1.29", c -> {})
                        .apply(Sidecars.cloudWatchAgent("{\"metrics\":{}}")))
                .only(TASK);
        assertThat(task.at("ContainerDefinitions.1.Environment"))
                .hasToString("[{Name=CW_CONFIG_CONTENT, Value={\"metrics\":{}}}]");
    }

    private static Synth task(Consumer<EcsTaskProps.Builder> options) {
        return Synth.of(stack -> EcsTask.create(stack, "Task", options));
    }
}
