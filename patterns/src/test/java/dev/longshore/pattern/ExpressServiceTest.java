package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.task.TaskSize;
import dev.longshore.testing.Synth;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
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

    @Test
    void may_pull_an_image_of_a_private_repository() {
        String image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1";
        ExpressService.create(stack, "Api", s -> s.image(image).allowFromAnywhere());
        assertThat(Synth.of(stack).all("AWS::IAM::ManagedPolicy").stream().map(Synth.Props::text))
                .anyMatch(policy -> policy.contains("ecr:BatchGetImage")
                        && policy.contains(":ecr:eu-west-1:111122223333:repository/shop/api"));
    }

    @Test
    void refuses_what_no_task_can_be() {
        assertThatThrownBy(() -> ExpressService.create(
                        stack,
                        "Api",
                        s -> s.image("nginx:1.29")
                                .allowFromAnywhere()
                                .port(0)
                                .targetCpuPercent(0)
                                .healthCheckPath("health")
                                .size(TaskSize.of(300, 999))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("'targetCpuPercent' must be 1 to 100, got 0")
                .hasMessageContaining("'healthCheckPath' must begin with a slash, got health")
                .hasMessageContaining("'containerPort'")
                .hasMessageContaining("'cpu'");
    }

    @Test
    void refuses_to_be_internal_where_there_are_no_private_subnets() {
        EcsCluster open = EcsCluster.create(
                stack,
                "Open",
                c -> c.vpc(Vpc.Builder.create(stack, "Vpc")
                        .natGateways(0)
                        .subnetConfiguration(List.of(SubnetConfiguration.builder()
                                .name("Public")
                                .subnetType(SubnetType.PUBLIC)
                                .build()))
                        .build()));
        assertThatThrownBy(() -> ExpressService.create(
                        stack, "Api", s -> s.cluster(open).image("nginx:1.29").internal()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("'internal' needs such subnets");
    }
}
