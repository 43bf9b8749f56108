package dev.longshore.task;

import dev.longshore.internal.Durations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awscdk.services.ecs.ContainerDefinition;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerDependency;
import software.amazon.awscdk.services.ecs.CredentialSpec;
import software.amazon.awscdk.services.ecs.EnvironmentFile;
import software.amazon.awscdk.services.ecs.HealthCheck;
import software.amazon.awscdk.services.ecs.MountPoint;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.awscdk.services.ecs.VolumeFrom;
import software.constructs.Construct;

/** Renders containers into a task definition. */
final class Containers {
    private final Construct scope;
    private final TaskDefinition task;
    private final TaskLogs logs;
    private final EcsTaskProps props;

    Containers(Construct scope, TaskDefinition task, TaskLogs logs, EcsTaskProps props) {
        this.scope = scope;
        this.task = task;
        this.logs = logs;
        this.props = props;
    }

    ContainerDefinition add(ContainerOptions container) {
        ContainerDefinitionOptions.Builder options = ContainerDefinitionOptions.builder()
                .containerName(container.name())
                .image(container.source().toCdk(scope, props.architecture()))
                .essential(container.essential())
                .environment(container.environment())
                .secrets(SecretReferences.of(scope, container))
                .portMappings(Ports.of(container, props.networkMode()))
                .stopTimeout(Durations.seconds(container.stopTimeoutSeconds()))
                .logging(logs.driver(container));
        if (!props.isWindows()) {
            options.readonlyRootFilesystem(container.readonlyRootFilesystem())
                    .linuxParameters(ContainerLinux.parameters(scope, container));
        }
        setWhatWasGiven(options, container);
        ContainerLinux.limits(options, container);
        DockerFields.set(options, container);
        Consumer<ContainerDefinitionOptions.Builder> customize = container.customizeContainer();
        if (customize != null) {
            customize.accept(options);
        }
        LogRouterOptions router = container.logRouter();
        return router == null
                ? task.addContainer(container.name(), options.build())
                : LogRouters.add(task, container.name(), options.build(), router);
    }

    /** Adds what needs all containers to be there: mounts and the order of starts. */
    void connect(Map<String, ContainerDefinition> definitions) {
        for (ContainerOptions container : props.containers()) {
            ContainerDefinition definition = Objects.requireNonNull(definitions.get(container.name()));
            List<MountPoint> mounts = mounts(container);
            if (!mounts.isEmpty()) {
                definition.addMountPoints(mounts.toArray(new MountPoint[0]));
            }
            for (String link : container.docker().links()) {
                String[] nameAndAlias = link.split(":", 2);
                definition.addLink(
                        Objects.requireNonNull(definitions.get(nameAndAlias[0])),
                        nameAndAlias.length > 1 ? nameAndAlias[1] : null);
            }
            container
                    .volumesFrom()
                    .forEach((name, readOnly) -> definition.addVolumesFrom(VolumeFrom.builder()
                            .sourceContainer(name)
                            .readOnly(readOnly)
                            .build()));
            Dependencies.of(container, props.containers())
                    .forEach((name, condition) -> definition.addContainerDependencies(ContainerDependency.builder()
                            .container(Objects.requireNonNull(definitions.get(name)))
                            .condition(condition)
                            .build()));
        }
    }

    private void setWhatWasGiven(ContainerDefinitionOptions.Builder options, ContainerOptions container) {
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
                .workingDirectory(container.workingDirectory())
                .versionConsistency(container.versionConsistency());
        Integer startTimeout = container.startTimeoutSeconds();
        if (startTimeout != null) {
            options.startTimeout(Durations.seconds(startTimeout));
        }
        CredentialSpec spec = container.credentialSpec();
        if (spec != null) {
            options.credentialSpecs(List.of(spec));
        }
        RestartPolicy restart = container.restart();
        if (restart != null) {
            options.enableRestartPolicy(true)
                    .restartIgnoredExitCodes(restart.ignoredExitCodes())
                    .restartAttemptPeriod(Durations.seconds(restart.attemptPeriodSeconds()));
        }
        if (!container.environmentFiles().isEmpty()) {
            List<EnvironmentFile> files = new ArrayList<>();
            for (EnvironmentObject file : container.environmentFiles()) {
                files.add(file.toCdk(scope, container.name() + "Environment" + files.size()));
            }
            options.environmentFiles(files);
        }
        ContainerHealthCheck check = container.healthCheck();
        if (check != null && !check.command().isEmpty()) {
            options.healthCheck(HealthCheck.builder()
                    .command(check.command())
                    .interval(Durations.seconds(check.intervalSeconds()))
                    .timeout(Durations.seconds(ContainerOverrides.takenTimeout(check)))
                    .retries(check.retries())
                    .startPeriod(Durations.seconds(check.startPeriodSeconds()))
                    .build());
        }
    }

    private List<MountPoint> mounts(ContainerOptions container) {
        List<MountPoint> mounts = new ArrayList<>();
        ScratchSpace.of(container, props).forEach((path, volume) -> mounts.add(mount(path, volume, false)));
        container
                .mounts()
                .forEach((path, volume) -> mounts.add(
                        mount(path, volume, container.readOnlyMounts().contains(path))));
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
