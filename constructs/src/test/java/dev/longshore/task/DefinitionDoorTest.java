package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.document.Node;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.model.TaskDefinition;
import dev.longshore.testing.Synth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;

class DefinitionDoorTest {
    private static final String FULL = """
            {"family": "shop", "cpu": "256", "memory": "512", "requiresCompatibilities": ["FARGATE"],
             "executionRoleArn": "arn:aws:iam::012345678910:role/x", "ephemeralStorage": {"sizeInGiB": 30},
             "volumes": [{"name": "scratch", "host": {}}],
             "containerDefinitions": [
              {"name": "app", "image": "httpd:2.4", "cpu": 128, "memory": 256, "memoryReservation": 64, "user": "1000",
               "workingDirectory": "/srv", "stopTimeout": 45, "command": ["serve"], "entryPoint": ["sh"],
               "readonlyRootFilesystem": false,
               "environment": [{"name": "A", "value": "1"}],
               "portMappings": [{"containerPort": 80, "hostPort": 80, "name": "web"}],
               "mountPoints": [{"sourceVolume": "scratch", "containerPath": "/data"}],
               "healthCheck": {"command": ["CMD-SHELL", "true"]},
               "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/ecs/shop"}}},
              {"name": "side", "image": "busybox:1", "essential": false,
               "dependsOn": [{"containerName": "app", "condition": "HEALTHY"}], "ulimits": []}]}
            """;

    @Test
    void carries_what_the_file_says() {
        Synth synth = Synth.of(stack -> EcsTask.create(stack, "Task", t -> t.taskDefinition(definition(FULL))));
        var task = synth.only("AWS::ECS::TaskDefinition");
        assertThat(task.at("Cpu")).isEqualTo("256");
        assertThat(task.at("EphemeralStorage.SizeInGiB")).isEqualTo(30);
        assertThat(task.at("ContainerDefinitions.0").toString())
                .contains("Command=[serve]", "EntryPoint=[sh]", "Cpu=128", "Memory=256", "MemoryReservation=64")
                .contains("User=1000", "WorkingDirectory=/srv", "StopTimeout=45", "ReadonlyRootFilesystem=false")
                .contains("Environment=[{Name=A, Value=1}]", "SourceVolume=scratch", "Name=web")
                .contains("Interval=30", "Retries=3", "Timeout=5");
        assertThat(task.at("ContainerDefinitions.1.DependsOn.0.Condition")).isEqualTo("HEALTHY");
    }

    @Test
    void carries_every_field_that_a_container_on_fargate_can_have() {
        Synth synth = Synth.of(stack -> EcsTask.create(stack, "Task", t -> t.taskDefinition(definition("""
                {"cpu": 1024, "memory": 2048, "volumes": [{"name": "v"}], "containerDefinitions": [{"name": "app", "image": "app:1",
                  "secrets": [{"name": "KEY", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf:password::"},
                    {"name": "LEVEL", "valueFrom": "/shop/level"}],
                  "linuxParameters": {"initProcessEnabled": false, "capabilities": {"drop": ["NET_RAW"], "add": ["SYS_PTRACE"]}},
                  "ulimits": [{"name": "nofile", "softLimit": 1024, "hardLimit": 2048}],
                  "systemControls": [{"namespace": "net.core.somaxconn", "value": "512"}],
                  "restartPolicy": {"enabled": true, "ignoredExitCodes": [0], "restartAttemptPeriod": 60},
                  "startTimeout": 50, "interactive": true, "pseudoTerminal": true, "dockerLabels": {"team": "shop"},
                  "versionConsistency": "disabled",
                  "portMappings": [{"containerPort": 80, "name": "web", "appProtocol": "http2"}, {"containerPortRange": "90-95"}],
                  "mountPoints": [{"sourceVolume": "v", "containerPath": "/v", "readOnly": true}],
                  "logConfiguration": {"logDriver": "awsfirelens", "options": {"Name": "cloudwatch"}}},
                 {"name": "router", "image": "fluent-bit:1", "volumesFrom": [{"sourceContainer": "app", "readOnly": true}],
                  "firelensConfiguration": {"type": "fluentbit", "options": {"config-file-type": "file", "config-file-value": "/f.conf"}}}]}
                """))));
        var task = synth.only("AWS::ECS::TaskDefinition");
        String app = task.at("ContainerDefinitions.0").toString();
        assertThat(app)
                .contains("secret:db-AbCdEf:password::", ":parameter/shop/level")
                .contains("InitProcessEnabled=false", "Add=[SYS_PTRACE]", "Drop=[NET_RAW]")
                .contains("{HardLimit=2048, Name=nofile, SoftLimit=1024}")
                .contains("{Namespace=net.core.somaxconn, Value=512}")
                .contains("{Enabled=true, IgnoredExitCodes=[0], RestartAttemptPeriod=60}")
                .contains("StartTimeout=50", "Interactive=true", "PseudoTerminal=true", "{team=shop}")
                .contains("VersionConsistency=disabled", "AppProtocol=http2", "ContainerPortRange=90-95")
                .contains("{ContainerPath=/v, ReadOnly=true, SourceVolume=v}")
                .contains("LogDriver=awsfirelens, Options={Name=cloudwatch}");
        assertThat(task.at("ContainerDefinitions.1").toString())
                .contains("config-file-value=/f.conf", "{ReadOnly=true, SourceContainer=app}");
        assertThat(synth.only("AWS::IAM::Policy").text())
                .contains("secretsmanager:GetSecretValue", "ssm:GetParameters")
                .doesNotContain("Resource=*");
    }

    @Test
    void keeps_the_processor_that_ecs_means_when_a_file_says_nothing() {
        Synth synth = Synth.of(stack -> EcsTask.create(stack, "Task", t -> t.taskDefinition(definition(FULL))));
        assertThat(synth.only("AWS::ECS::TaskDefinition").at("RuntimePlatform.CpuArchitecture"))
                .isEqualTo("X86_64");
    }

    @Test
    void says_in_a_line_each_what_is_made_anew() {
        var stack = Synth.stack();
        EcsTask.create(stack, "Task", t -> t.taskDefinition(definition(FULL)));
        Annotations annotations = Annotations.fromStack(stack);
        assertThat(annotations.findInfo("*", Match.stringLikeRegexp("'.*' is not taken over")))
                .hasSize(3);
    }

    @Test
    void adds_what_java_says_to_a_container_of_the_file() {
        Map<String, Consumer<ContainerOptions.Builder>> more = new LinkedHashMap<>();
        more.put("app", c -> c.readonlyRootFilesystem(true).scratch("/usr/local/apache2/logs"));
        Synth synth = Synth.of(stack -> EcsTask.create(stack, "Task", t -> t.taskDefinition(definition(FULL), more)));
        assertThat(synth.only("AWS::ECS::TaskDefinition")
                        .at("ContainerDefinitions.0")
                        .toString())
                .contains("ReadonlyRootFilesystem=true", "/usr/local/apache2/logs");
    }

    @Test
    void refuses_what_it_would_have_to_leave_out() {
        TaskDefinition definition = definition("""
                {"cpu": 256, "memory": 512, "pidMode": "task", "volumes": [{"name": "v", "efsVolumeConfiguration": {"fileSystemId": "fs-1"}}],
                 "containerDefinitions": [{"name": "app", "image": "httpd", "credentialSpecs": ["x"],
                  "logConfiguration": {"logDriver": "splunk", "secretOptions": [{"name": "splunk-token", "valueFrom": "t"}]}}]}
                """);
        assertThatThrownBy(() -> EcsTask.create(Synth.stack(), "Task", t -> t.taskDefinition(definition)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("option")
                                .containsExactlyInAnyOrder(
                                        "pidMode", "credentialSpecs", "secretOptions", "efsVolumeConfiguration"));
    }

    @Test
    void refuses_another_platform_than_linux_on_fargate() {
        TaskDefinition definition = definition("""
                {"requiresCompatibilities": ["EC2"], "networkMode": "bridge",
                 "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"},
                 "containerDefinitions": [{"name": "app", "image": "httpd", "memory": 64,
                  "portMappings": [{"containerPortRange": "80-90"}],
                  "mountPoints": [{"sourceVolume": "v", "containerPath": "/v", "readOnly": true}]}]}
                """);
        assertThatThrownBy(() -> EcsTask.create(Synth.stack(), "Task", t -> t.taskDefinition(definition)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("option")
                                .containsExactlyInAnyOrder(
                                        "requiresCompatibilities", "networkMode", "operatingSystemFamily"));
    }

    private static TaskDefinition definition(String json) {
        try {
            Map<?, ?> map = new ObjectMapper().readValue(json, LinkedHashMap.class);
            Node.Fields.Builder fields = Node.Fields.at(Place.file("task.json", 1, 1));
            map.forEach((name, value) -> fields.set((String) name, value));
            return new TaskDefinition(fields.build());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
