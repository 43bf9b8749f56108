package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.CapacityType;
import dev.longshore.document.DocumentWriter;
import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.testing.Synth;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.services.ecs.Capability;
import software.amazon.awscdk.services.ecs.DevicePermission;
import software.amazon.awscdk.services.ecs.TmpfsMountOption;
import software.amazon.awscdk.services.ecs.UlimitName;
import software.amazon.awscdk.services.ecs.VersionConsistency;

/** Each field of a container: in the template, in the model that the rules see, and refused where ECS refuses it. */
class ContainerFieldsTest {
    private static final String TASK = "AWS::ECS::TaskDefinition";

    /**
     * A field.
     *
     * @param path where it is in the template's container
     * @param rendered what is there
     * @param modelled what the model has in the field of the same name, or null where only CDK knows
     * @param refused the rule that refuses it on Fargate, or null
     * @param options says it
     */
    record Field(
            String path,
            String rendered,
            @Nullable String modelled,
            @Nullable String refused,
            Consumer<ContainerOptions.Builder> options) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Field> fields() {
        return Stream.of(
                both("Command", "[serve, --fast]", c -> c.command("serve", "--fast")),
                both("EntryPoint", "[/app]", c -> c.entryPoint("/app")),
                both("User", "1000:1000", c -> c.user("1000:1000")),
                both("WorkingDirectory", "/srv", c -> c.workingDirectory("/srv")),
                both("Cpu", "128", c -> c.cpuUnits(128)),
                both("Memory", "512", c -> c.memoryMiB(512)),
                both("MemoryReservation", "256", c -> c.memoryReservationMiB(256)),
                both("StopTimeout", "90", c -> c.stopTimeoutSeconds(90)),
                both("StartTimeout", "60", c -> c.startTimeoutSeconds(60)),
                both("PseudoTerminal", "true", c -> c.docker(d -> d.pseudoTerminal())),
                both("Interactive", "true", c -> c.docker(d -> d.interactive())),
                both("DockerLabels", "{team=shop}", c -> c.docker(d -> d.label("team", "shop"))),
                field(
                        "Ulimits",
                        "[{HardLimit=65536, Name=nofile, SoftLimit=32768}]",
                        "[{name=nofile, softLimit=32768, hardLimit=65536}]",
                        null,
                        c -> c.linux(l -> l.ulimit(UlimitName.NOFILE, 32768, 65536))),
                field(
                        "SystemControls",
                        "[{Namespace=net.core.somaxconn, Value=1024}]",
                        "[{namespace=net.core.somaxconn, value=1024}]",
                        null,
                        c -> c.linux(l -> l.systemControl("net.core.somaxconn", "1024"))),
                field(
                        "RestartPolicy",
                        "{Enabled=true, IgnoredExitCodes=[0, 137], RestartAttemptPeriod=120}",
                        "{enabled=true, ignoredExitCodes=[0, 137], restartAttemptPeriod=120}",
                        null,
                        c -> c.restart(r -> r.ignoreExitCodes(0, 137).attemptPeriodSeconds(120))),
                field(
                        "PortMappings",
                        "[{AppProtocol=grpc, ContainerPort=8080, Name=api, Protocol=tcp}]",
                        "[{containerPort=8080, protocol=tcp, name=api, appProtocol=grpc}]",
                        null,
                        c -> c.port(ContainerPort.tcp(8080).named("api").speaking(AppProtocol.GRPC))),
                field(
                        "PortMappings",
                        "[{ContainerPortRange=9000-9010, Protocol=tcp}]",
                        "[{containerPortRange=9000-9010, protocol=tcp}]",
                        null,
                        c -> c.port(ContainerPort.range(9000, 9010))),
                field(
                        "VersionConsistency",
                        "disabled",
                        null,
                        null,
                        c -> c.versionConsistency(VersionConsistency.DISABLED)),
                linux("InitProcessEnabled", "false", "initProcessEnabled=false", null, c -> c.initProcess(false)),
                linux(
                        "Capabilities",
                        "{Add=[SYS_PTRACE], Drop=[ALL]}",
                        "add=[SYS_PTRACE]",
                        null,
                        c -> c.addCapabilities(Capability.SYS_PTRACE)),
                linux(
                        "Capabilities",
                        "{Add=[NET_ADMIN], Drop=[ALL]}",
                        "add=[NET_ADMIN]",
                        "TD-059",
                        c -> c.addCapabilities(Capability.NET_ADMIN)),
                linux(
                        "Tmpfs",
                        "[{ContainerPath=/tmp, MountOptions=[noexec], Size=64}]",
                        "tmpfs=[{containerPath=/tmp, size=64}]",
                        null,
                        c -> c.tmpfs("/tmp", 64, TmpfsMountOption.NOEXEC)),
                linux(
                        "Devices",
                        "[{ContainerPath=/dev/fuse, HostPath=/dev/fuse, Permissions=[read]}]",
                        "devices=[{hostPath=/dev/fuse, containerPath=/dev/fuse}]",
                        "TD-055",
                        c -> c.device("/dev/fuse", "/dev/fuse", DevicePermission.READ)),
                linux("SharedMemorySize", "256", "sharedMemorySize=256", "TD-056", c -> c.sharedMemoryMiB(256)),
                linux("MaxSwap", "512", "maxSwap=512", "TD-057", c -> c.maxSwapMiB(512)),
                linux(
                        "Swappiness",
                        "10",
                        "swappiness=10",
                        "TD-057",
                        c -> c.maxSwapMiB(512).swappiness(10)),
                onInstances("Hostname", "app", "TD-053", c -> c.docker(d -> d.hostname("app"))),
                onInstances("DnsServers", "[10.0.0.2]", "TD-053c", c -> c.docker(d -> d.dnsServers("10.0.0.2"))),
                onInstances(
                        "DnsSearchDomains",
                        "[example.com]",
                        "TD-053d",
                        c -> c.docker(d -> d.dnsSearchDomains("example.com"))),
                field(
                        "ExtraHosts",
                        "[{Hostname=db, IpAddress=10.0.0.3}]",
                        "[{hostname=db, ipAddress=10.0.0.3}]",
                        "TD-053b",
                        c -> c.docker(d -> d.extraHost("db", "10.0.0.3"))),
                onInstances("DisableNetworking", "true", "TD-053e", c -> c.docker(d -> d.disableNetworking())),
                onInstances(
                        "DockerSecurityOptions",
                        "[no-new-privileges]",
                        "TD-054",
                        c -> c.docker(d -> d.securityOptions("no-new-privileges"))),
                onInstances("Privileged", "true", "TD-051", c -> c.docker(d -> d.privileged())),
                field(
                        "ResourceRequirements",
                        "[{Type=GPU, Value=2}]",
                        "[{type=GPU, value=2}]",
                        "TD-061",
                        c -> c.gpus(2)),
                field(
                        "ResourceRequirements",
                        "[{Type=GPU, Value=ALL}]",
                        "[{type=GPU, value=ALL}]",
                        "TD-061",
                        c -> c.allGpus()),
                field(
                        "ResourceRequirements",
                        "[{Type=NeuronDevice, Value=ALL}]",
                        "[{type=NeuronDevice, value=ALL}]",
                        "TD-122",
                        c -> c.neuronDevices()),
                field(
                        "LogConfiguration",
                        "{LogDriver=json-file, Options={max-size=10m, max-file=3}}",
                        "{logDriver=json-file, options={max-size=10m, max-file=3}, secretOptions=[]}",
                        "TD-093b",
                        c -> c.logging(l -> l.jsonFile())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_rendered(Field field) {
        Synth synth = Synth.of(stack -> EcsTask.create(stack, "Task", t -> {
            if (field.refused() != null) {
                t.acknowledge(field.refused(), "only the template is looked at");
            }
            t.addContainer("app", "nginx:1.29", field.options());
        }));
        assertThat(synth.only(TASK).at("ContainerDefinitions.0." + field.path()))
                .hasToString(field.rendered());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_seen_by_the_rules(Field field) {
        if (field.modelled() != null) {
            String name = field.path().split("\\.", -1)[0];
            assertThat(model(name, field.options())).contains(field.modelled());
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_refused_where_fargate_refuses_it(Field field) {
        if (field.refused() != null) {
            assertThatThrownBy(() -> EcsTask.create(
                            Synth.stack(), "Task", t -> t.addContainer("app", "nginx:1.29", field.options())))
                    .hasMessageContaining(field.refused());
        }
    }

    @Test
    void gpus_stay_beside_neuron_devices() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.acknowledge("TD-061", "only the template is looked at")
                        .acknowledge("TD-122", "only the template is looked at")
                        .addContainer("app", "nginx:1.29", c -> c.gpus(2).neuronDevices())));
        assertThat(synth.only(TASK).at("ContainerDefinitions.0.ResourceRequirements"))
                .hasToString("[{Type=GPU, Value=2}, {Type=NeuronDevice, Value=ALL}]");
    }

    @Test
    void mounts_what_another_container_has_and_what_it_may_only_read() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.addScratchVolume("shared")
                        .addContainer("app", "nginx:1.29", c -> c.mount("shared", "/data"))
                        .addContainer("side", "busybox:1", c -> c.mountReadOnly("shared", "/data"))
                        .addContainer("copy", "busybox:1", c -> c.volumesFromReadOnly("app"))));
        var task = synth.only(TASK);
        assertThat(task.at("ContainerDefinitions.1.MountPoints").toString())
                .contains("{ContainerPath=/data, ReadOnly=true, SourceVolume=shared}");
        assertThat(task.at("ContainerDefinitions.2.VolumesFrom")).hasToString("[{ReadOnly=true, SourceContainer=app}]");
    }

    @Test
    void waits_as_what_is_said_asks_for() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.addContainer("migrate", "flyway:12", c -> c.runsFirst())
                        .addContainer("db", "postgres:18", c -> c.healthCheck(h -> h.shell("pg_isready")))
                        .addContainer("proxy", "envoy:1", c -> {})
                        .addContainer(
                                "app", "nginx:1.29", c -> c.dependsOn("db").dependsOn("proxy"))));
        var task = synth.only(TASK);
        assertThat(task.at("ContainerDefinitions.0.DependsOn")).isEqualTo("nothing");
        assertThat(task.at("ContainerDefinitions.0.Essential")).isEqualTo(false);
        assertThat(task.at("ContainerDefinitions.1.DependsOn"))
                .hasToString("[{Condition=SUCCESS, ContainerName=migrate}]");
        assertThat(task.at("ContainerDefinitions.3.DependsOn"))
                .hasToString("[{Condition=HEALTHY, ContainerName=db}, {Condition=START, ContainerName=proxy}, "
                        + "{Condition=SUCCESS, ContainerName=migrate}]");
    }

    @Test
    void reaches_another_container_by_name_in_bridge_mode() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.capacityType(CapacityType.EC2)
                        .networkMode(NetworkMode.BRIDGE)
                        .addContainer("db", "postgres:18", c -> c.memoryMiB(256))
                        .addContainer(
                                "app",
                                "nginx:1.29",
                                c -> c.memoryMiB(256)
                                        .docker(d -> d.link("db", "database").hostname("app"))
                                        .port(ContainerPort.tcp(80).onHost(8080)))));
        assertThat(synth.only(TASK).at("ContainerDefinitions.1.Links")).hasToString("[db:database]");
        assertThat(synth.only(TASK).at("ContainerDefinitions.1.PortMappings.0.HostPort"))
                .isEqualTo(8080);
        assertThatThrownBy(() -> EcsTask.create(
                        Synth.stack(),
                        "Task",
                        t -> t.addContainer("db", "postgres:18", c -> {})
                                .addContainer("app", "nginx:1.29", c -> c.docker(d -> d.link("db")))))
                .hasMessageContaining("TD-042");
    }

    private static Field both(String path, String value, Consumer<ContainerOptions.Builder> options) {
        return field(path, value, value, null, options);
    }

    private static Field onInstances(
            String path, String value, String rule, Consumer<ContainerOptions.Builder> options) {
        return field(path, value, value, rule, options);
    }

    private static Field linux(
            String name,
            String rendered,
            String modelled,
            @Nullable String rule,
            Consumer<LinuxOptions.Builder> options) {
        return field("LinuxParameters." + name, rendered, modelled, rule, c -> c.linux(options));
    }

    private static Field field(
            String path,
            String rendered,
            @Nullable String modelled,
            @Nullable String rule,
            Consumer<ContainerOptions.Builder> options) {
        return new Field(path, rendered, modelled, rule, options);
    }

    private static String model(String field, Consumer<ContainerOptions.Builder> options) {
        EcsTaskProps task = EcsTaskProps.builder()
                .addContainer("app", "nginx:1.29", options)
                .build();
        Node.Fields model = (Node.Fields) ContainerModel.of(task.containers().get(0), task, Place.construct("Test"));
        return DocumentWriter.plain(Objects.requireNonNull(model.get(field))).toString();
    }
}
