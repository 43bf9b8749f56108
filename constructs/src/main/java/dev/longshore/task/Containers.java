package dev.longshore.task;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ecs.Capability;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerDependency;
import software.amazon.awscdk.services.ecs.HealthCheck;
import software.amazon.awscdk.services.ecs.LinuxParameters;
import software.amazon.awscdk.services.ecs.MountPoint;
import software.amazon.awscdk.services.ecs.PortMapping;
import software.amazon.awscdk.services.ecs.Protocol;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.constructs.Construct;

/** Renders containers into a task definition. */
final class Containers {
    private final Construct scope;
    private final TaskDefinition task;
    private final TaskLogs logs;
    private final boolean windows;

    Containers(Construct scope, TaskDefinition task, TaskLogs logs, boolean windows) {
        this.scope = scope;
        this.task = task;
        this.logs = logs;
        this.windows = windows;
    }

    ContainerDefinition add(ContainerOptions container) {
        ContainerDefinitionOptions.Builder options = ContainerDefinitionOptions.builder()
                .containerName(container.name())
                .image(container.image())
                .essential(container.essential())
                .environment(container.environment())
                .secrets(container.secrets())
                .portMappings(ports(container))
                .stopTimeout(Duration.seconds(container.stopTimeoutSeconds()))
                .logging(logs.driver(container));
        if (!windows) {
            options.readonlyRootFilesystem(container.readonlyRootFilesystem()).linuxParameters(linux(container));
        }
        setWhatWasGiven(options, container);
        Consumer<ContainerDefinitionOptions.Builder> customize = container.customizeContainer();
        if (customize != null) {
            customize.accept(options);
        }
        return task.addContainer(container.name(), options.build());
    }

    /** Adds what needs all containers to be there: mounts and the order of starts. */
    void connect(EcsTaskProps props, Map<String, ContainerDefinition> definitions) {
        for (ContainerOptions container : props.containers()) {
            ContainerDefinition definition = Objects.requireNonNull(definitions.get(container.name()));
            List<MountPoint> mounts = mounts(container);
            if (!mounts.isEmpty()) {
                definition.addMountPoints(mounts.toArray(new MountPoint[0]));
            }
            container
                    .dependsOn()
                    .forEach((name, condition) -> definition.addContainerDependencies(ContainerDependency.builder()
                            .container(Objects.requireNonNull(definitions.get(name)))
                            .condition(condition)
                            .build()));
        }
    }

    private static void setWhatWasGiven(ContainerDefinitionOptions.Builder options, ContainerOptions container) {
        if (!container.command().isEmpty()) {
            options.command(container.command());
        }
        if (!container.entryPoint().isEmpty()) {
            options.entryPoint(container.entryPoint());
        }
        options.cpu(container.cpuUnits())
                .memoryLimitMiB(container.memoryMiB())
                .memoryReservationMiB(container.memoryReservationMiB())
                .gpuCount(container.gpus())
                .user(container.user())
                .workingDirectory(container.workingDirectory());
        ContainerHealthCheck check = container.healthCheck();
        if (check != null && !check.command().isEmpty()) {
            options.healthCheck(HealthCheck.builder()
                    .command(check.command())
                    .interval(Duration.seconds(check.intervalSeconds()))
                    .timeout(Duration.seconds(check.timeoutSeconds()))
                    .retries(check.retries())
                    .startPeriod(Duration.seconds(check.startPeriodSeconds()))
                    .build());
        }
    }

    private static List<PortMapping> ports(ContainerOptions container) {
        List<PortMapping> ports = new ArrayList<>();
        for (ContainerPort port : container.ports()) {
            ports.add(PortMapping.builder()
                    .containerPort(port.port())
                    .protocol(port.protocol().equals("udp") ? Protocol.UDP : Protocol.TCP)
                    .name(port.name())
                    .build());
        }
        return ports;
    }

    private LinuxParameters linux(ContainerOptions container) {
        LinuxParameters linux = LinuxParameters.Builder.create(scope, container.name() + "Linux")
                .initProcessEnabled(true)
                .build();
        linux.dropCapabilities(dropped(container.capabilities()));
        return linux;
    }

    // Fargate can't add capabilities, so that "drop ALL, add two back" is refused there: drop the others by name.
    private static Capability[] dropped(List<LinuxCapability> kept) {
        if (kept.isEmpty()) {
            return new Capability[] {Capability.ALL};
        }
        Set<LinuxCapability> dropped = EnumSet.allOf(LinuxCapability.class);
        kept.forEach(dropped::remove);
        return dropped.stream()
                .map(capability -> Capability.valueOf(capability.name()))
                .toArray(Capability[]::new);
    }

    private List<MountPoint> mounts(ContainerOptions container) {
        List<MountPoint> mounts = new ArrayList<>();
        ScratchSpace.of(container, windows).forEach((path, volume) -> mounts.add(mount(path, volume, false)));
        List<String> readOnly = container.readOnlyMounts();
        container.mounts().forEach((path, volume) -> mounts.add(mount(path, volume, readOnly.contains(path))));
        return mounts;
    }

    private static MountPoint mount(String path, String volume, boolean readOnly) {
        return MountPoint.builder()
                .containerPath(path)
                .sourceVolume(volume)
                .readOnly(readOnly)
                .build();
    }
}
