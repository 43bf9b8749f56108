package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.task.TaskSize;
import dev.longshore.testing.Synth;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.sqs.Queue;

class ExpressServiceTest {
    private static final String SERVICE = "AWS::ECS::ExpressGatewayService";

    private final Stack stack = Synth.stack();

    @Test
    void says_what_express_mode_would_take_without_being_asked() {
        ExpressService.create(stack, "Api", s -> s.image("nginx:1.29").allowFromAnywhere());
        Synth synth = Synth.of(stack);
        var service = synth.only(SERVICE);
        assertThat(service.at("Cluster")).asString().contains("ApiCluster");
        assertThat(service.at("HealthCheckPath")).isEqualTo(ExpressServiceProps.DEFAULT_HEALTH_CHECK_PATH);
        assertThat(service.at("Cpu")).isEqualTo("512");
        assertThat(service.at("Memory")).isEqualTo("1024");
        assertThat(service.at("ScalingTarget").toString())
                .isEqualTo("{AutoScalingMetric=AVERAGE_CPU, AutoScalingTargetValue=60, MaxTaskCount=10,"
                        + " MinTaskCount=2}");
        assertThat(service.at("NetworkConfiguration.Subnets")).asString().contains("Public");
        assertThat(service.at("PrimaryContainer.AwsLogsConfiguration.LogGroup"))
                .asString()
                .contains("ApiLogs");
        assertThat(service.at("PrimaryContainer.ContainerPort")).isEqualTo(80);
        assertThat(synth.all("AWS::IAM::ManagedPolicy").stream().map(Synth.Props::text))
                .anyMatch(policy -> policy.contains("ApiLogs"));
        assertThat(service.attribute("DependsOn")).asString().contains("ApiExecutionPolicy", "ApiClusterCapacity");
    }

    @Test
    void is_internal_and_sized_as_told() {
        EcsCluster cluster = EcsCluster.create(stack, "Own", c -> {});
        ExpressService express = ExpressService.create(
                stack,
                "Api",
                s -> s.cluster(cluster)
                        .image("nginx:1.29")
                        .internal()
                        .port(8080)
                        .size(TaskSize.VCPU_1_GB_2)
                        .tasks(1, 3)
                        .targetCpuPercent(70)
                        .healthCheckPath("/health")
                        .putEnvironment("LOG_LEVEL", "info")
                        .putSecret(
                                "PASSWORD",
                                Secret.fromSecretsManager(
                                        software.amazon.awscdk.services.secretsmanager.Secret.Builder.create(
                                                        stack, "Password")
                                                .build()))
                        .customizeService(raw -> raw.serviceName("api")));
        new Queue(stack, "Queue").grantSendMessages(express);
        var service = Synth.of(stack).only(SERVICE);
        assertThat(service.at("NetworkConfiguration.Subnets")).asString().contains("Private");
        assertThat(service.at("ServiceName")).isEqualTo("api");
        assertThat(service.text())
                .contains("HealthCheckPath=/health", "MaxTaskCount=3", "Name=LOG_LEVEL, Value=info", "Name=PASSWORD");
        assertThat(express.getCluster()).isSameAs(cluster);
    }

    @Test
    void refuses_what_is_not_said() {
        assertThatThrownBy(() -> ExpressService.create(stack, "Api", s -> s.tasks(3, 2)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-005 error: 'image' is missing")
                .hasMessageContaining("LS-001 error: 'allowFromAnywhere' or 'internal' is missing")
                .hasMessageContaining("LS-003 error: 'tasks' must be at least 1");
    }
}
