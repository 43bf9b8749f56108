package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.CapacityType;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.secretsmanager.Secret;

class ContainerLogsTest {
    private static final String LOGS = "ContainerDefinitions.0.LogConfiguration";

    @Test
    void of_awslogs_have_a_group_as_it_is_said() {
        Synth synth = on(
                CapacityType.FARGATE,
                stack -> l -> l.retention(RetentionDays.THREE_MONTHS)
                        .infrequentAccess()
                        .encryptionKey(new Key(stack, "Key"))
                        .multilinePattern("^[0-9]{4}-")
                        .maxBufferMiB(50));
        var group = synth.only("AWS::Logs::LogGroup");
        assertThat(group.at("RetentionInDays")).isEqualTo(90);
        assertThat(group.at("LogGroupClass")).isEqualTo("INFREQUENT_ACCESS");
        assertThat(String.valueOf(group.at("KmsKeyId"))).contains("Key");
        assertThat(synth.only("AWS::KMS::Key").text()).contains("kms:EncryptionContext:aws:logs:arn");
        assertThat(String.valueOf(synth.only("AWS::ECS::TaskDefinition").at(LOGS + ".Options")))
                .contains("awslogs-multiline-pattern=^[0-9]{4}-", "max-buffer-size=50m", "mode=non-blocking");
    }

    @Test
    void of_awslogs_may_make_the_container_wait_and_go_to_a_group_that_is_there() {
        Synth synth = on(
                CapacityType.FARGATE,
                stack -> l -> l.blocking()
                        .datetimeFormat("%Y")
                        .logGroup(LogGroup.fromLogGroupName(stack, "Logs", "/shop/app")));
        assertThat(synth.types()).doesNotContain("AWS::Logs::LogGroup");
        assertThat(String.valueOf(synth.only("AWS::ECS::TaskDefinition").at(LOGS + ".Options")))
                .contains("awslogs-group=/shop/app", "mode=blocking", "awslogs-datetime-format=%Y")
                .doesNotContain("max-buffer-size");
    }

    @Test
    void of_splunk_read_their_token_from_a_secret() {
        Synth synth = on(
                CapacityType.FARGATE,
                stack -> l -> l.splunk(
                        "https://splunk.example.com",
                        software.amazon.awscdk.services.ecs.Secret.fromSecretsManager(new Secret(stack, "Token"))));
        var task = synth.only("AWS::ECS::TaskDefinition");
        assertThat(task.at(LOGS + ".LogDriver")).isEqualTo("splunk");
        assertThat(task.at(LOGS + ".SecretOptions.0.Name")).isEqualTo("splunk-token");
        assertThat(synth.only("AWS::IAM::Policy").text()).contains("secretsmanager:GetSecretValue");
    }

    static Stream<Arguments> onInstances() {
        return Stream.of(
                driver("fluentd", "{fluentd-address=logs:24224}", l -> l.fluentd("logs:24224")),
                driver("gelf", "{gelf-address=udp://logs:12201}", l -> l.gelf("udp://logs:12201")),
                driver("syslog", "{syslog-address=udp://logs:514}", l -> l.syslog("udp://logs:514")),
                driver("json-file", "{max-size=10m, max-file=3}", l -> l.jsonFile()),
                driver("journald", "{tag=app}", l -> l.journald().option("tag", "app")));
    }

    @ParameterizedTest
    @MethodSource("onInstances")
    void of_other_drivers_are_for_instances(String driver, String options, Consumer<ContainerLogs.Builder> logs) {
        var task = on(CapacityType.EC2, stack -> logs).only("AWS::ECS::TaskDefinition");
        assertThat(task.at(LOGS + ".LogDriver")).isEqualTo(driver);
        assertThat(task.at(LOGS + ".Options")).hasToString(options);
        assertThatThrownBy(() -> on(CapacityType.FARGATE, stack -> logs)).hasMessageContaining("TD-093");
    }

    @Test
    void may_be_left_to_docker() {
        Synth synth = on(CapacityType.EC2, stack -> l -> l.none());
        assertThat(synth.only("AWS::ECS::TaskDefinition").at(LOGS)).isEqualTo("nothing");
        assertThat(synth.types()).doesNotContain("AWS::Logs::LogGroup");
    }

    private static Arguments driver(String name, String options, Consumer<ContainerLogs.Builder> logs) {
        return Arguments.of(name, options, logs);
    }

    private interface Logs {
        Consumer<ContainerLogs.Builder> in(Stack stack);
    }

    private static Synth on(CapacityType capacity, Logs logs) {
        return Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.capacityType(capacity).addContainer("app", "nginx:1.29", c -> c.logging(logs.in(stack)))));
    }
}
