package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.cluster.CapacityType;
import dev.longshore.document.Node;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.model.TaskDefinition;
import dev.longshore.storage.EbsVolume;
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
    void carries_what_a_file_names_of_other_services() {
        Synth synth = Synth.of(stack -> EcsTask.create(stack, "Task", t -> t.taskDefinition(definition("""
                {"cpu": 256, "memory": 512, "taskRoleArn": "arn:aws:iam::111122223333:role/shop", "pidMode": "task",
                 "enableFaultInjection": true, "tags": [{"key": "team", "value": "shop"}],
                 "containerDefinitions": [{"name": "app", "image": "registry.example.com/app:1",
                  "repositoryCredentials": {"credentialsParameter":
                    "arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-AbCdEf"},
                  "environmentFiles": [{"type": "s3", "value": "arn:aws:s3:::shop-settings/app.env"}],
                  "credentialSpecs": ["credentialspecdomainless:arn:aws:s3:::shop-settings/gmsa.json"],
                  "logConfiguration": {"logDriver": "splunk", "options": {"splunk-url": "https://splunk.example.com"},
                    "secretOptions": [{"name": "splunk-token",
                      "valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/splunk"}]}}]}
                """))));
        var task = synth.only("AWS::ECS::TaskDefinition");
        assertThat(task.at("TaskRoleArn")).isEqualTo("arn:aws:iam::111122223333:role/shop");
        assertThat(task.at("PidMode")).isEqualTo("task");
        assertThat(task.at("EnableFaultInjection")).isEqualTo(true);
        assertThat(task.at("Tags.0.Key")).isEqualTo("team");
        assertThat(task.at("ContainerDefinitions.0").toString())
                .contains("secret:registry-AbCdEf", ":s3:::shop-settings/app.env")
                .contains("CredentialSpecs=[credentialspecdomainless:arn:aws:s3:::shop-settings/gmsa.json]")
                .contains("{Name=splunk-token, ValueFrom=arn:aws:ssm:us-east-1:111122223333:parameter/splunk}");
        assertThat(synth.only("AWS::IAM::ManagedPolicy").text())
                .contains("shop-settings/app.env", "s3:GetBucketLocation", "shop-settings/gmsa.json");
        assertThat(synth.only("AWS::IAM::Policy").text())
                .contains("secret:registry-AbCdEf", "us-east-1:111122223333:parameter/splunk");
    }

    @Test
    void carries_volumes_with_what_they_are() {
        Synth synth = Synth.of(stack -> EcsTask.create(stack, "Task", t -> t.taskDefinition(definition("""
                {"requiresCompatibilities": ["EC2"], "networkMode": "awsvpc",
                 "volumes": [
                  {"name": "files", "efsVolumeConfiguration": {"fileSystemId": "fs-0123456789abcdef0",
                    "transitEncryption": "ENABLED",
                    "authorizationConfig": {"accessPointId": "fsap-0123456789abcdef0", "iam": "ENABLED"}}},
                  {"name": "cache", "dockerVolumeConfiguration": {"scope": "shared", "autoprovision": true,
                    "driver": "rexray/ebs", "driverOpts": {"size": "5"}, "labels": {"team": "shop"}}},
                  {"name": "socket", "host": {"sourcePath": "/var/run"}},
                  {"name": "disk", "configuredAtLaunch": true}],
                 "containerDefinitions": [{"name": "app", "image": "app:1", "memory": 64,
                  "mountPoints": [{"sourceVolume": "files", "containerPath": "/files", "readOnly": true},
                   {"sourceVolume": "disk", "containerPath": "/disk"}]}]}
                """))));
        var task = synth.only("AWS::ECS::TaskDefinition");
        assertThat(task.at("Cpu")).isEqualTo("nothing");
        assertThat(task.at("RequiresCompatibilities.0")).isEqualTo("EC2");
        assertThat(task.at("Volumes").toString())
                .contains("AccessPointId=fsap-0123456789abcdef0, IAM=ENABLED", "FilesystemId=fs-0123456789abcdef0")
                .contains("Autoprovision=true, Driver=rexray/ebs, DriverOpts={size=5}, Labels={team=shop}")
                .contains("SourcePath=/var/run", "ConfiguredAtLaunch=true");
        assertThat(synth.all("AWS::IAM::ManagedPolicy").toString())
                .contains("elasticfilesystem:ClientMount", "access-point/fsap-0123456789abcdef0")
                .doesNotContain("ClientWrite");
    }

    @Test
    void puts_a_volume_of_java_in_the_place_of_the_files_own() {
        TaskDefinition definition = definition("""
                {"cpu": 256, "memory": 512, "volumes": [{"name": "disk", "configuredAtLaunch": true}],
                 "containerDefinitions": [{"name": "app", "image": "app:1"}]}
                """);
        EcsTaskProps task = EcsTaskProps.builder()
                .taskDefinition(definition)
                .addVolume("disk", EbsVolume.create(v -> v.sizeGiB(100)))
                .build();
        assertThat(task.volumes()).hasSize(1);
        assertThat(((EbsVolume) task.volumes().get(0).volume()).serviceFields().toString())
                .contains("sizeInGiB=100");
    }

    @Test
    void refuses_what_it_would_have_to_leave_out() {
        TaskDefinition definition = definition("""
                {"cpu": 256, "memory": 512, "proxyConfiguration": {"type": "APPMESH", "containerName": "envoy"},
                 "inferenceAccelerators": [{"deviceName": "d", "deviceType": "eia2.medium"}],
                 "containerDefinitions": [{"name": "app", "image": "httpd", "resourceRequirements": [
                  {"type": "GPU", "value": "1", "sharingStrategy": {"nvidiaMps": {"memory": 1024}}}]}]}
                """);
        assertThatThrownBy(() -> EcsTask.create(Synth.stack(), "Task", t -> t.taskDefinition(definition)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("option")
                                .containsExactlyInAnyOrder(
                                        "proxyConfiguration", "inferenceAccelerators", "resourceRequirements"));
    }

    @Test
    void refuses_to_run_on_other_compute_than_the_file_asks_for() {
        TaskDefinition definition = definition("""
                {"requiresCompatibilities": ["EC2", "EXTERNAL"], "networkMode": "bridge",
                 "containerDefinitions": [{"name": "app", "image": "httpd", "memory": 64}]}
                """);
        assertThatThrownBy(() -> EcsTask.create(
                        Synth.stack(),
                        "Task",
                        t -> t.capacityType(CapacityType.MANAGED_INSTANCES)
                                .networkMode(NetworkMode.HOST)
                                .taskDefinition(definition)
                                .networkMode(NetworkMode.HOST)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-025")
                .hasMessageContaining("must have MANAGED_INSTANCES, which the task runs on, got [EC2, EXTERNAL]");
    }

    @Test
    void means_what_ecs_means_where_a_file_of_instances_says_nothing() {
        Synth synth = Synth.of(stack -> {
            EcsTask.create(stack, "Linux", t -> t.taskDefinition(definition("""
                    {"requiresCompatibilities": ["EC2"],
                     "containerDefinitions": [{"name": "app", "image": "httpd", "memory": 64}]}
                    """)));
            EcsTask.create(stack, "Windows", t -> t.taskDefinition(definition("""
                    {"requiresCompatibilities": ["EC2"],
                     "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"},
                     "containerDefinitions": [{"name": "app", "image": "httpd", "memory": 64}]}
                    """)));
        });
        var linux = synth.all("AWS::ECS::TaskDefinition").get(0);
        assertThat(linux.at("NetworkMode")).isEqualTo("bridge");
        assertThat(linux.at("Cpu")).isEqualTo("nothing");
        assertThat(linux.at("RuntimePlatform.CpuArchitecture")).isEqualTo("X86_64");
        var windows = synth.all("AWS::ECS::TaskDefinition").get(1);
        assertThat(windows.at("NetworkMode")).isEqualTo("nothing");
        assertThat(windows.at("RuntimePlatform.OperatingSystemFamily")).isEqualTo("WINDOWS_SERVER_2022_CORE");
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
