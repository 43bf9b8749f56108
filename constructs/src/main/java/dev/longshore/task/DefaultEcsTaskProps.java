package dev.longshore.task;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.finding.Finding;
import dev.longshore.profile.Profile;
import dev.longshore.storage.NamedVolume;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.logs.ILogGroup;

record DefaultEcsTaskProps(
        Profile profile,
        List<ContainerOptions> containers,
        List<String> scratchVolumes,
        List<NamedVolume> addedVolumes,
        List<Finding> notes,
        @Nullable TaskSize chosenSize,
        TaskPlatform platform,
        TaskPlatform.Chosen chosen,
        @Nullable Integer ephemeralStorageGiB,
        @Nullable IRole executionRole,
        @Nullable IRole taskRole,
        @Nullable IManagedPolicy permissionsBoundary,
        List<PolicyStatement> permissions,
        boolean exec,
        @Nullable ILogGroup logGroup,
        boolean proxied,
        @Nullable Consumer<TaskDefinition.Builder> customizeTaskDefinition,
        List<Acknowledgement> acknowledged)
        implements EcsTaskProps {
    @Override
    public TaskSize size() {
        return chosenSize == null ? TaskSizing.derive(this) : chosenSize;
    }

    @Override
    public CapacityType capacityType() {
        return platform.capacityType();
    }

    @Override
    public Architecture architecture() {
        return platform.architecture();
    }

    @Override
    public OperatingSystem operatingSystem() {
        return platform.operatingSystem();
    }

    @Override
    public NetworkMode networkMode() {
        return platform.networkMode();
    }
}
