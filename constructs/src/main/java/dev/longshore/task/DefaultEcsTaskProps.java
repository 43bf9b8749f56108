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
        @Nullable String taskRoleArn,
        @Nullable IManagedPolicy permissionsBoundary,
        List<PolicyStatement> permissions,
        boolean exec,
        @Nullable ILogGroup logGroup,
        DefinitionOptions definition,
        boolean proxied,
        @Nullable Consumer<TaskDefinition.Builder> customizeTaskDefinition,
        List<Acknowledgement> acknowledged)
        implements EcsTaskProps {
    @Override
    public TaskSize size() {
        if (chosenSize != null) {
            return chosenSize;
        }
        // ECS limits no task on instances of which nothing is said.
        return chosen.ofFile() && capacityType() != CapacityType.FARGATE
                ? TaskSize.OF_CONTAINERS
                : TaskSizing.derive(this);
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
