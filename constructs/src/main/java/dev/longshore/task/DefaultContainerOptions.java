package dev.longshore.task;

import dev.longshore.internal.Ordered;
import dev.longshore.storage.NamedVolume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;
import software.amazon.awscdk.services.ecs.CredentialSpec;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.ecs.VersionConsistency;

record DefaultContainerOptions(
        String name,
        Image source,
        List<ContainerPort> ports,
        Map<String, String> environment,
        Map<String, Secret> secrets,
        Map<String, String> secretReferences,
        List<EnvironmentObject> environmentFiles,
        List<String> command,
        List<String> entryPoint,
        boolean essential,
        boolean runsFirst,
        @Nullable Integer cpuUnits,
        @Nullable Integer memoryMiB,
        @Nullable Integer memoryReservationMiB,
        @Nullable Integer gpus,
        boolean allGpus,
        boolean neuronDevices,
        @Nullable ContainerHealthCheck healthCheck,
        @Nullable RestartPolicy restart,
        Map<String, ContainerDependencyCondition> dependsOn,
        List<String> startsAfter,
        boolean readonlyRootFilesystem,
        List<String> scratch,
        Map<String, String> mounts,
        List<String> readOnlyMounts,
        List<NamedVolume> mountedVolumes,
        Map<String, Boolean> volumesFrom,
        List<LinuxCapability> capabilities,
        LinuxOptions linux,
        DockerOptions docker,
        @Nullable CredentialSpec credentialSpec,
        @Nullable VersionConsistency versionConsistency,
        @Nullable String user,
        @Nullable String workingDirectory,
        @Nullable Integer startTimeoutSeconds,
        int stopTimeoutSeconds,
        @Nullable Integer startupSeconds,
        @Nullable Integer drainSeconds,
        ContainerLogs logs,
        @Nullable LogDriver logging,
        @Nullable LogRouterOptions logRouter,
        @Nullable Consumer<ContainerDefinitionOptions.Builder> customizeContainer)
        implements ContainerOptions {
    @Override
    public ContainerOptions mounting(NamedVolume volume, String path, boolean readOnly) {
        List<NamedVolume> moreVolumes = new ArrayList<>(mountedVolumes);
        moreVolumes.add(volume);
        return mounting(volume.name(), path, readOnly, Ordered.copy(moreVolumes));
    }

    @Override
    public ContainerOptions mounting(String volume, String path, boolean readOnly) {
        return mounts.containsKey(path) ? this : mounting(volume, path, readOnly, mountedVolumes);
    }

    private ContainerOptions mounting(String volume, String path, boolean readOnly, List<NamedVolume> volumes) {
        Map<String, String> moreMounts = new LinkedHashMap<>(mounts);
        moreMounts.put(path, volume);
        List<String> moreReadOnly = new ArrayList<>(readOnlyMounts);
        if (readOnly) {
            moreReadOnly.add(path);
        }
        return copy(ports, environment, Ordered.copy(moreMounts), Ordered.copy(moreReadOnly), volumes);
    }

    @Override
    public ContainerOptions providing(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.putIfAbsent(variable, value);
        return copy(ports, Ordered.copy(more), mounts, readOnlyMounts, mountedVolumes);
    }

    @Override
    public ContainerOptions connecting(List<ContainerPort> newPorts, Map<String, String> newEnvironment) {
        return copy(newPorts, newEnvironment, mounts, readOnlyMounts, mountedVolumes);
    }

    private ContainerOptions copy(
            List<ContainerPort> newPorts,
            Map<String, String> newEnvironment,
            Map<String, String> newMounts,
            List<String> newReadOnlyMounts,
            List<NamedVolume> newVolumes) {
        return new DefaultContainerOptions(
                name,
                source,
                newPorts,
                newEnvironment,
                secrets,
                secretReferences,
                environmentFiles,
                command,
                entryPoint,
                essential,
                runsFirst,
                cpuUnits,
                memoryMiB,
                memoryReservationMiB,
                gpus,
                allGpus,
                neuronDevices,
                healthCheck,
                restart,
                dependsOn,
                startsAfter,
                readonlyRootFilesystem,
                scratch,
                newMounts,
                newReadOnlyMounts,
                newVolumes,
                volumesFrom,
                capabilities,
                linux,
                docker,
                credentialSpec,
                versionConsistency,
                user,
                workingDirectory,
                startTimeoutSeconds,
                stopTimeoutSeconds,
                startupSeconds,
                drainSeconds,
                logs,
                logging,
                logRouter,
                customizeContainer);
    }
}
