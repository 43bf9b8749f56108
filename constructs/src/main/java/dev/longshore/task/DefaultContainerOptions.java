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
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.ecs.Secret;

record DefaultContainerOptions(
        String name,
        @Nullable String imageReference,
        ContainerImage image,
        List<ContainerPort> ports,
        Map<String, String> environment,
        Map<String, Secret> secrets,
        List<String> command,
        List<String> entryPoint,
        boolean essential,
        @Nullable Integer cpuUnits,
        @Nullable Integer memoryMiB,
        @Nullable Integer memoryReservationMiB,
        @Nullable Integer gpus,
        @Nullable ContainerHealthCheck healthCheck,
        Map<String, ContainerDependencyCondition> dependsOn,
        boolean readonlyRootFilesystem,
        List<String> scratch,
        Map<String, String> mounts,
        List<String> readOnlyMounts,
        List<NamedVolume> mountedVolumes,
        List<LinuxCapability> capabilities,
        @Nullable String user,
        @Nullable String workingDirectory,
        int stopTimeoutSeconds,
        @Nullable LogDriver logging,
        @Nullable Consumer<ContainerDefinitionOptions.Builder> customizeContainer)
        implements ContainerOptions {
    @Override
    public ContainerOptions mounting(NamedVolume volume, String path, boolean readOnly) {
        Map<String, String> moreMounts = new LinkedHashMap<>(mounts);
        moreMounts.put(path, volume.name());
        List<String> moreReadOnly = new ArrayList<>(readOnlyMounts);
        if (readOnly) {
            moreReadOnly.add(path);
        }
        List<NamedVolume> moreVolumes = new ArrayList<>(mountedVolumes);
        moreVolumes.add(volume);
        return new DefaultContainerOptions(
                name,
                imageReference,
                image,
                ports,
                environment,
                secrets,
                command,
                entryPoint,
                essential,
                cpuUnits,
                memoryMiB,
                memoryReservationMiB,
                gpus,
                healthCheck,
                dependsOn,
                readonlyRootFilesystem,
                scratch,
                Ordered.copy(moreMounts),
                Ordered.copy(moreReadOnly),
                Ordered.copy(moreVolumes),
                capabilities,
                user,
                workingDirectory,
                stopTimeoutSeconds,
                logging,
                customizeContainer);
    }
}
