package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.deployment.Deployment;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.storage.EfsFileSystem;
import dev.longshore.storage.HostVolume;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.NetworkMode;
import dev.longshore.task.TaskSize;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.PidMode;
import software.amazon.awscdk.services.secretsmanager.Secret;

class ManagedDaemonTest {
    private static final String DAEMON = "AWS::ECS::Daemon";
    private static final String DEFINITION = "AWS::ECS::DaemonTaskDefinition";

    private final Stack stack = Synth.stack();
    private final EcsCluster cluster = EcsCluster.create(
            stack,
            "Cluster",
            c -> c.addManagedInstances("Managed", m -> {})
                    .addManagedInstances("More", m -> {})
                    .addEc2Capacity("Arm", ec2 -> ec2.instanceTypes("m7g.large")));

    @Test
    void is_a_daemon_with_a_definition_of_its_own_kind_and_no_service() {
        ManagedDaemon daemon = daemon(s -> {}, m -> {});
        Synth synth = Synth.of(stack);
        assertThat(synth.types()).doesNotContain("AWS::ECS::TaskDefinition", "AWS::ECS::Service");
        Synth.Props made = synth.only(DAEMON);
        assertThat(made.at("ClusterArn")).asString().contains("Cluster", "Arn");
        assertThat(made.at("DaemonTaskDefinitionArn"))
                .asString()
                .contains(synth.only(DEFINITION).logicalId(), "DaemonTaskDefinitionArn");
        assertThat(made.at("CapacityProviderArns.0")).asString().contains("capacity-provider/", "ClusterManaged");
        assertThat(made.at("PropagateTags")).isEqualTo("DAEMON");
        assertThat(made.at("EnableECSManagedTags")).isEqualTo(true);
        assertThat(made.text()).doesNotContain("DeploymentConfiguration=");
        assertThat(made.text()).doesNotContain("Critical=");
        assertThat(daemon.getDaemon().getDaemonTaskDefinitionArn()).isNotNull();
        assertThat(daemon.getConnections().getSecurityGroups()).hasSize(1);
    }

    @Test
    void its_containers_are_rendered_as_those_of_any_task() {
        Secret password = Secret.Builder.create(stack, "Password").build();
        ManagedDaemon daemon = daemon(
                s -> s.size(TaskSize.of(256, 512))
                        .addVolume("logs", HostVolume.of("/var/log"))
                        .definition(d -> d.pidMode(PidMode.HOST).tag("team", "platform"))
                        .addContainer(
                                "more",
                                "more:1",
                                c -> c.putSecret("PASSWORD", password)
                                        .putEnvironment("LEVEL", "info")
                                        .mountReadOnly("logs", "/var/log")
                                        .docker(d -> d.privileged())
                                        .healthCheck(h -> h.command("true")
                                                .intervalSeconds(5)
                                                .timeoutSeconds(10))),
                m -> {});
        Synth synth = Synth.of(stack);
        Synth.Props definition = synth.only(DEFINITION);
        assertThat(definition.at("Cpu")).isEqualTo("256");
        assertThat(definition.at("Memory")).isEqualTo("512");
        assertThat(definition.at("PidMode")).isEqualTo("shared");
        assertThat(definition.at("Tags").toString()).contains("Key=team, Value=platform");
        assertThat(definition.text()).doesNotContain("NetworkMode=");
        assertThat(definition.text()).doesNotContain("RequiresCompatibilities=");
        assertThat(definition.at("Volumes").toString()).contains("Host={SourcePath=/var/log}, Name=logs");
        assertThat(definition.at("ContainerDefinitions.0.ReadonlyRootFilesystem"))
                .isEqualTo(true);
        assertThat(definition.at("ContainerDefinitions.0.LogConfiguration.LogDriver"))
                .isEqualTo("awslogs");
        assertThat(definition.at("ContainerDefinitions.1.Privileged")).isEqualTo(true);
        // CDK refuses a timeout beyond the interval; ECS does not.
        assertThat(definition.at("ContainerDefinitions.1.HealthCheck.Timeout")).isEqualTo(10);
        assertThat(definition.text())
                .contains("Name=PASSWORD", "Name=LEVEL, Value=info", "ContainerPath=/var/log, ReadOnly=true");
        assertThat(definition.attribute("DependsOn")).asString().contains("ExecutionPolicy");
        assertThat(daemon.getTask().getLogGroups().keySet()).containsExactly("agent", "more");
    }

    @Test
    void its_deployment_is_as_told() {
        Alarm alarm = Alarm.Builder.create(stack, "Alarm")
                .metric(software.amazon.awscdk.services.cloudwatch.Metric.Builder.create()
                        .namespace("Shop")
                        .metricName("Lost")
                        .build())
                .threshold(1)
                .evaluationPeriods(1)
                .build();
        daemon(
                s -> s.exec().capacity(Capacity.of("Managed"), Capacity.of("More")),
                m -> m.drainPercent(12.5)
                        .bakeTime(Duration.minutes(10))
                        .rollbackOn(alarm)
                        .critical(false));
        Synth.Props made = Synth.of(stack).only(DAEMON);
        assertThat(made.at("DeploymentConfiguration.DrainPercent")).isEqualTo(12.5);
        assertThat(made.at("DeploymentConfiguration.BakeTimeInMinutes")).isEqualTo(10);
        assertThat(made.at("DeploymentConfiguration.Alarms.Enable")).isEqualTo(true);
        assertThat(made.at("DeploymentConfiguration.Alarms.AlarmNames.0"))
                .asString()
                .contains("Alarm");
        assertThat(made.at("Critical")).isEqualTo(false);
        assertThat(made.at("EnableExecuteCommand")).isEqualTo(true);
        assertThat((List<?>) made.at("CapacityProviderArns")).hasSize(2);
    }

    @Test
    void refuses_numbers_that_ecs_would_and_other_capacity() {
        refuses("SVC-220 error: 'drainPercent' must be 0 to 100, got 101.0", s -> {}, m -> m.drainPercent(101));
        refuses("SVC-220", s -> {}, m -> m.drainPercent(-1));
        refuses("SVC-221", s -> {}, m -> m.bakeTime(Duration.seconds(90)));
        refuses("SVC-221", s -> {}, m -> m.bakeTime(Duration.millis(1500)));
        refuses("SVC-221", s -> {}, m -> m.bakeTime(Duration.minutes(1441)));
        refuses("SVC-222", s -> s.capacity(Capacity.of("Managed"), Capacity.of("Arm")), m -> {});
        refuses("SVC-008", s -> s.capacity(Capacity.of("Managed"), Capacity.of("None")), m -> {});
        refuses("TD-", s -> s.addContainer("agent", "agent:1", c -> {}), m -> {});
    }

    @Test
    void refuses_what_a_service_has_and_a_daemon_has_not() {
        EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster));
        Map<String, Consumer<EcsServiceProps.Builder>> options = Map.ofEntries(
                Map.entry("tasks", s -> s.tasks(2)),
                Map.entry("scaling", s -> s.scaling(sc -> sc.tasks(1, 2))),
                Map.entry("deployment", s -> s.deployment(d -> d.rolling(50, 100))),
                Map.entry("connect", s -> s.connect(c -> c.latticeTargetGroup("arn"))),
                Map.entry("alarms", s -> s.alarms(a -> {})),
                Map.entry("placement", s -> s.distinctInstances()),
                Map.entry("subnets", s -> s.subnets(SubnetSelection.builder().build())),
                Map.entry("customizeService", s -> s.customizeService(raw -> {})),
                Map.entry("networkMode", s -> s.networkMode(NetworkMode.AWSVPC)),
                Map.entry("ephemeralStorage", s -> s.ephemeralStorageGiB(30)),
                Map.entry("definition", s -> s.definition(d -> d.placeWhere("attribute:x == y"))),
                Map.entry("addVolume", s -> s.addVolume("files", files.getVolume())));
        for (Consumer<Deployment.Builder> said : List.<Consumer<Deployment.Builder>>of(
                d -> d.force("2"), d -> d.latestRevision(), d -> d.bakeTime(Duration.minutes(1)))) {
            refuses("LS-130 error: 'deployment' is not for an agent", s -> s.deployment(said), m -> {});
        }
        options.forEach((option, said) -> refuses("LS-130 error: '" + option + "' is not for an agent", said, m -> {}));
        Map<String, Consumer<ContainerOptions.Builder>> ofContainers = Map.of(
                "port", c -> c.port(80),
                "gpus", c -> c.gpus(1),
                "volumesFrom", c -> c.volumesFrom("agent"),
                "linux", c -> c.linux(l -> l.sharedMemoryMiB(64)),
                "docker", c -> c.docker(d -> d.label("a", "b")));
        ofContainers.forEach((option, said) -> refuses(
                "LS-130 error: '" + option + "' is not for container 'more' of an agent on Managed Instances",
                s -> s.addContainer("more", "more:1", said),
                m -> {}));
    }

    private void refuses(
            String message, Consumer<EcsServiceProps.Builder> more, Consumer<ManagedDaemonOptions.Builder> options) {
        assertThatThrownBy(() -> daemon(more, options))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    private ManagedDaemon daemon(
            Consumer<EcsServiceProps.Builder> more, Consumer<ManagedDaemonOptions.Builder> options) {
        EcsServiceProps props = EcsServiceProps.builder()
                .cluster(cluster)
                .capacity(Capacity.of("Managed"))
                .daemon()
                .networkMode(NetworkMode.HOST)
                .addContainer("agent", "agent:1", c -> c.memoryMiB(128))
                .apply(more)
                .build();
        String id = "Agent" + stack.getNode().getChildren().size();
        return new ManagedDaemon(
                stack, id, props, ManagedDaemonOptions.builder().apply(options).build());
    }
}
