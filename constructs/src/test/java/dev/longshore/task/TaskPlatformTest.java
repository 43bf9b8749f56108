package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TaskPlatformTest {
    private static final String TASK = "AWS::ECS::TaskDefinition";

    @Test
    void is_for_fargate_on_linux_in_awsvpc_unless_told_otherwise() {
        var task = task(t -> {});
        assertThat(task.at("RequiresCompatibilities")).isEqualTo(List.of("FARGATE"));
        assertThat(task.at("NetworkMode")).isEqualTo("awsvpc");
        assertThat(task.at("RuntimePlatform")).hasToString("{CpuArchitecture=ARM64, OperatingSystemFamily=LINUX}");
    }

    @Test
    void names_its_platform_on_ec2_too() {
        var task = task(t -> t.capacityType(CapacityType.EC2)
                .architecture(Architecture.X86_64)
                .size(TaskSize.of(300, 700)));
        assertThat(task.at("RequiresCompatibilities")).isEqualTo(List.of("EC2"));
        assertThat(task.at("NetworkMode")).isEqualTo("awsvpc");
        assertThat(task.at("RuntimePlatform")).hasToString("{CpuArchitecture=X86_64, OperatingSystemFamily=LINUX}");
        assertThat(task.at("Cpu")).isEqualTo("300");
    }

    @Test
    void is_made_for_managed_instances() {
        var task = task(t -> t.capacityType(CapacityType.MANAGED_INSTANCES).networkMode(NetworkMode.HOST));
        assertThat(task.at("RequiresCompatibilities")).isEqualTo(List.of("MANAGED_INSTANCES"));
        assertThat(task.at("NetworkMode")).isEqualTo("host");
    }

    @Test
    void is_in_bridge_mode_and_without_platform_on_external_instances() {
        var task = task(t -> t.capacityType(CapacityType.EXTERNAL));
        assertThat(task.at("RequiresCompatibilities")).isEqualTo(List.of("EXTERNAL"));
        assertThat(task.at("NetworkMode")).isEqualTo("bridge");
        assertThat(task.at("RuntimePlatform")).isEqualTo("nothing");
    }

    @Test
    void maps_a_free_port_of_the_instance_in_bridge_mode() {
        var task = task(t -> t.capacityType(CapacityType.EC2).networkMode(NetworkMode.BRIDGE));
        assertThat(task.at("ContainerDefinitions.0.PortMappings.0.HostPort")).isEqualTo(0);
    }

    @Test
    void has_nothing_of_linux_on_windows() {
        var task = task(t -> t.capacityType(CapacityType.EC2)
                .operatingSystem(OperatingSystem.WINDOWS_SERVER_2022_CORE)
                .networkMode(NetworkMode.NAT));
        assertThat(task.at("NetworkMode")).isEqualTo("nothing");
        assertThat(task.at("RuntimePlatform"))
                .hasToString("{CpuArchitecture=X86_64, OperatingSystemFamily=WINDOWS_SERVER_2022_CORE}");
        assertThat(task.at("ContainerDefinitions.0.ReadonlyRootFilesystem")).isEqualTo("nothing");
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters")).isEqualTo("nothing");
        assertThat(task.at("ContainerDefinitions.0.MountPoints")).isEqualTo("nothing");
        // Without one, ECS takes a free port.
        assertThat(task.at("ContainerDefinitions.0.PortMappings.0.HostPort")).isEqualTo("nothing");
    }

    @Test
    void gives_a_container_its_gpus() {
        var task = task(t -> t.capacityType(CapacityType.EC2).addContainer("model", "model:1", c -> c.gpus(2)));
        assertThat(task.at("ContainerDefinitions.1.ResourceRequirements")).hasToString("[{Type=GPU, Value=2}]");
    }

    @Test
    void refuses_what_its_compute_cannot_do() {
        refuses("TD-008", t -> t.networkMode(NetworkMode.BRIDGE));
        refuses("TD-061", t -> t.addContainer("model", "model:1", c -> c.gpus(1)));
        refuses("TD-113", t -> t.capacityType(CapacityType.EXTERNAL).networkMode(NetworkMode.AWSVPC));
        refuses("TD-125", t -> t.capacityType(CapacityType.MANAGED_INSTANCES).networkMode(NetworkMode.BRIDGE));
        refuses(
                "TD-125",
                t -> t.capacityType(CapacityType.MANAGED_INSTANCES)
                        .operatingSystem(OperatingSystem.WINDOWS_SERVER_2022_CORE));
        refuses(
                "TD-108",
                t -> t.operatingSystem(OperatingSystem.WINDOWS_SERVER_2022_CORE).architecture(Architecture.ARM64));
        refuses("LS-010", t -> t.capacityType(CapacityType.EC2).networkMode(NetworkMode.NAT));
        refuses("LS-010", t -> t.networkMode(NetworkMode.NAT));
        refuses("TD-029", t -> t.capacityType(CapacityType.EC2).ephemeralStorageGiB(50));
        refuses(
                "TD-086b",
                t -> t.capacityType(CapacityType.EC2)
                        .operatingSystem(OperatingSystem.WINDOWS_SERVER_2022_CORE)
                        .addContainer("side", "side:1", c -> c.capabilities(LinuxCapability.CHOWN)));
    }

    private static Synth.Props task(Consumer<EcsTaskProps.Builder> options) {
        return Synth.of(stack -> EcsTask.create(stack, "Task", app(options))).only(TASK);
    }

    private static void refuses(String rule, Consumer<EcsTaskProps.Builder> options) {
        assertThatThrownBy(() -> EcsTask.create(Synth.stack(), "Task", app(options)))
                .hasMessageContaining(rule + " error");
    }

    private static Consumer<EcsTaskProps.Builder> app(Consumer<EcsTaskProps.Builder> options) {
        Consumer<EcsTaskProps.Builder> app = t -> t.addContainer("app", "app:1", c -> c.port(8080));
        return app.andThen(options);
    }
}
