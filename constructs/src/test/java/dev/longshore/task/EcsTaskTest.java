package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Architecture;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.LogDrivers;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.ecs.SplunkLogDriverProps;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.Bucket;

class EcsTaskTest {
    private static final String TASK = "AWS::ECS::TaskDefinition";

    @Test
    void is_hardened_unless_told_otherwise() {
        var task =
                task(t -> t.addContainer("app", "nginx:1.29", c -> c.port(80))).only(TASK);
        assertThat(task.at("ContainerDefinitions.0.ReadonlyRootFilesystem")).isEqualTo(true);
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters.Tmpfs"))
                .asString()
                .isEqualTo("[{ContainerPath=/tmp, MountOptions=[exec, nosuid, nodev], Size=128}]");
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters.InitProcessEnabled"))
                .isEqualTo(true);
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters.Capabilities.Drop"))
                .isEqualTo(List.of("ALL"));
        assertThat(task.at("ContainerDefinitions.0.StopTimeout")).isEqualTo(15);
        assertThat(task.at("RuntimePlatform.CpuArchitecture")).isEqualTo("ARM64");
        assertThat(task.at("Cpu")).isEqualTo("512");
        assertThat(task.at("Memory")).isEqualTo("1024");
    }

    @Test
    void an_image_that_does_not_run_as_root_may_write_to_tmp() {
        var task = task(t -> t.addContainer("app", "nginx:1.29", c -> {})).only(TASK);
        // A volume of the task would belong to root, with mode 0755.
        assertThat(task.at("ContainerDefinitions.0.MountPoints")).isEqualTo("nothing");
        assertThat(task.at("Volumes")).isEqualTo("nothing");
    }

    @Test
    void scratch_space_on_disk_takes_the_place_of_the_one_in_memory() {
        var task = task(t -> t.addContainer("app", "nginx:1.29", c -> c.scratch("/tmp")))
                .only(TASK);
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters.Tmpfs")).isEqualTo("nothing");
        assertThat(task.at("ContainerDefinitions.0.MountPoints.0.ContainerPath"))
                .isEqualTo("/tmp");
    }

    @Test
    void a_directory_in_memory_that_was_said_takes_the_place_of_the_default() {
        var task = task(t -> t.addContainer("app", "nginx:1.29", c -> c.linux(l -> l.tmpfs("/tmp", 64))))
                .only(TASK);
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters.Tmpfs"))
                .asString()
                .isEqualTo("[{ContainerPath=/tmp, Size=64}]");
        assertThat(task.at("ContainerDefinitions.0.MountPoints")).isEqualTo("nothing");
        assertThat(task.at("Volumes")).isEqualTo("nothing");
    }

    @Test
    void drops_the_other_capabilities_by_name_when_some_are_kept() {
        var task = task(t -> t.addContainer(
                        "app", "nginx:1.29", c -> c.capabilities(LinuxCapability.SETUID, LinuxCapability.SETGID)))
                .only(TASK);
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters.Capabilities.Drop"))
                .asString()
                .contains("NET_RAW")
                .doesNotContain("SETUID")
                .doesNotContain("SETGID");
    }

    @Test
    void logs_each_container_to_its_own_group_without_blocking_it() {
        Synth synth =
                task(t -> t.addContainer("app", "nginx:1.29", c -> {}).addContainer("side", "busybox:1", c -> {}));
        assertThat(synth.all("AWS::Logs::LogGroup")).hasSize(2).allSatisfy(group -> {
            assertThat(group.at("RetentionInDays")).isEqualTo(30);
            assertThat(group.attribute("DeletionPolicy")).isEqualTo("Delete");
        });
        assertThat(synth.only(TASK).at("ContainerDefinitions.1.LogConfiguration.Options.mode"))
                .isEqualTo("non-blocking");
        assertThat(synth.only("AWS::IAM::ManagedPolicy").at("PolicyDocument.Statement.0.Resource"))
                .asString()
                .contains("appLogs")
                .contains("sideLogs")
                .doesNotContain("*");
    }

    @Test
    void gives_the_execution_role_its_permissions_before_a_task_can_start() {
        Synth synth = task(t -> t.addContainer("app", "nginx:1.29", c -> {}));
        assertThat(synth.only(TASK).attribute("DependsOn"))
                .isEqualTo(List.of(synth.only("AWS::IAM::ManagedPolicy").logicalId()));
    }

    @Test
    void may_pull_the_ecr_images_that_were_given_as_text_and_no_others() {
        var policy = task(t -> t.addContainer(
                                "app", "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1.4", c -> {})
                        .addContainer("side", "busybox:1", c -> {}))
                .only("AWS::IAM::ManagedPolicy");
        assertThat(policy.text())
                .contains(":ecr:eu-west-1:111122223333:repository/shop/api")
                .contains("ecr:BatchGetImage")
                .doesNotContain("busybox");
    }

    @Test
    void trusts_ecs_for_this_account_only() {
        assertThat(task(t -> t.addContainer("app", "nginx:1.29", c -> {})).all("AWS::IAM::Role"))
                .hasSize(2)
                .allSatisfy(role ->
                        assertThat(role.text()).contains("aws:SourceAccount").contains("aws:SourceArn"));
    }

    @Test
    void keeps_logs_for_a_week_in_development() {
        Synth synth = task(t -> t.profile(Profile.DEVELOPMENT).addContainer("app", "nginx:1.29", c -> {}));
        assertThat(synth.only("AWS::Logs::LogGroup").at("RetentionInDays")).isEqualTo(7);
    }

    @Test
    void carries_everything_that_a_container_says() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.addContainer(
                                "app",
                                ContainerImage.fromRegistry("app:1"),
                                c -> c.port(new ContainerPort(8080, "udp", "dns"))
                                        .putEnvironment("B", "2")
                                        .putEnvironment("A", "1")
                                        .putSecret("PASSWORD", secret(stack, "Password"))
                                        .command("serve", "--fast")
                                        .entryPoint("/app")
                                        .cpuUnits(256)
                                        .memoryMiB(512)
                                        .memoryReservationMiB(256)
                                        .healthCheck(h -> h.shell("true")
                                                .intervalSeconds(15)
                                                .timeoutSeconds(4)
                                                .retries(2)
                                                .startPeriodSeconds(30))
                                        .user("1000")
                                        .workingDirectory("/srv")
                                        .stopTimeoutSeconds(60)
                                        .scratch("/var/cache/app")
                                        .mount("shared", "/shared"))
                        .addContainer(
                                "side",
                                "busybox:1",
                                c -> c.essential(false)
                                        .dependsOn("app", ContainerDependencyCondition.HEALTHY)
                                        .readonlyRootFilesystem(false)
                                        .logging(LogDrivers.splunk(SplunkLogDriverProps.builder()
                                                .url("https://splunk.example.com")
                                                .secretToken(secret(stack, "Token"))
                                                .build())))
                        .addScratchVolume("shared")
                        .size(TaskSize.of(1024, 4096))
                        .ephemeralStorageGiB(50)
                        .architecture(Architecture.X86_64)));
        var task = synth.only(TASK);
        String app = task.at("ContainerDefinitions.0").toString();
        assertThat(app)
                .contains("Environment=[{Name=B, Value=2}, {Name=A, Value=1}]")
                .contains("Command=[serve, --fast]")
                .contains("EntryPoint=[/app]")
                .contains("Cpu=256", "Memory=512", "MemoryReservation=256")
                .contains("HealthCheck={Command=[CMD-SHELL, true], Interval=15, Retries=2, StartPeriod=30, Timeout=4}")
                .contains("User=1000", "WorkingDirectory=/srv", "StopTimeout=60")
                .contains("ContainerPort=8080", "Protocol=udp", "Name=dns")
                .contains("ContainerPath=/var/cache/app", "SourceVolume=app-var-cache-app", "SourceVolume=shared")
                .contains("Secrets=[{Name=PASSWORD");
        assertThat(task.at("ContainerDefinitions.1.DependsOn.0.Condition")).isEqualTo("HEALTHY");
        assertThat(task.at("ContainerDefinitions.1.Essential")).isEqualTo(false);
        assertThat(task.at("ContainerDefinitions.1.ReadonlyRootFilesystem")).isEqualTo(false);
        assertThat(task.at("ContainerDefinitions.1.LogConfiguration.LogDriver")).isEqualTo("splunk");
        assertThat(task.at("EphemeralStorage.SizeInGiB")).isEqualTo(50);
        assertThat(task.at("RuntimePlatform.CpuArchitecture")).isEqualTo("X86_64");
    }

    @Test
    void uses_roles_and_a_log_group_that_are_there_already() {
        Synth synth = Synth.of(stack -> {
            EcsTask task = EcsTask.create(
                    stack,
                    "Task",
                    t -> t.addContainer("app", "nginx:1.29", c -> {})
                            .executionRole(Role.fromRoleName(stack, "Execution", "execution"))
                            .taskRole(Role.fromRoleName(stack, "Code", "code"))
                            .logGroup(LogGroup.fromLogGroupName(stack, "Logs", "/shop/app")));
            assertThat(task.getLogGroups()).containsOnlyKeys("app");
        });
        assertThat(synth.types()).doesNotContain("AWS::IAM::Role", "AWS::Logs::LogGroup");
        assertThat(synth.only(TASK).text()).contains("role/execution").contains("role/code");
        assertThat(synth.only("AWS::IAM::ManagedPolicy").at("Roles")).isEqualTo(List.of("execution"));
    }

    @Test
    void is_granted_like_any_l2() {
        Synth synth = Synth.of(stack -> {
            EcsTask task = EcsTask.create(stack, "Task", t -> t.addContainer("app", "nginx:1.29", c -> {}));
            new Bucket(stack, "Bucket").grantRead(task);
        });
        assertThat(synth.only("AWS::IAM::Policy").at("Roles.0.Ref")).asString().contains("TaskRole");
    }

    @Test
    void shows_its_parts_by_name() {
        EcsTask task = EcsTask.create(Synth.stack(), "Task", t -> t.addContainer("app", "nginx:1.29", c -> {}));
        assertThat(task.getContainer("app").getContainerName()).isEqualTo("app");
        assertThat(task.getExecutionRole()).isNotNull();
        assertThat(task.getTaskRole()).isNotNull();
        assertThatThrownBy(() -> task.getContainer("db"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the task has no container 'db'; it has [app]");
    }

    @Test
    void lets_the_l2_builders_have_the_last_word() {
        var task = task(t -> t.customizeTaskDefinition(raw -> raw.family("shop"))
                        .addContainer("app", "nginx:1.29", c -> c.customizeContainer(raw -> raw.hostname("h"))))
                .only(TASK);
        assertThat(task.at("Family")).isEqualTo("shop");
        assertThat(task.at("ContainerDefinitions.0.Hostname")).isEqualTo("h");
    }

    private static Secret secret(Stack stack, String id) {
        return Secret.fromSecretsManager(new software.amazon.awscdk.services.secretsmanager.Secret(stack, id));
    }

    private static Synth task(Consumer<EcsTaskProps.Builder> options) {
        return Synth.of(stack -> EcsTask.create(stack, "Task", options));
    }
}
