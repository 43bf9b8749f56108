package dev.longshore.task;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.model.TaskDefinition;
import dev.longshore.profile.Profile;
import dev.longshore.storage.NamedVolume;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.logs.ILogGroup;

/** Options of an {@link EcsTask}. */
public sealed interface EcsTaskProps permits DefaultEcsTaskProps {
    /** How much CPU and memory a task gets unless set: half a vCPU and 1 GB. */
    TaskSize DEFAULT_SIZE = TaskSize.VCPU_0_5_GB_1;

    /** The CPU units of the proxy of Service Connect, {@value}, which a size that follows from containers has more. */
    int PROXY_CPU_UNITS = 256;

    /** The MiB of the proxy of Service Connect, {@value}, which a size that follows from containers has more. */
    int PROXY_MEMORY_MIB = 64;

    /** The processor unless set: Graviton. */
    Architecture DEFAULT_ARCHITECTURE = Architecture.ARM64;

    /** Returns the profile that what is not set comes from. */
    Profile profile();

    /** Returns the containers; routes lead to the first one with a port. */
    List<ContainerOptions> containers();

    /** Returns the names of the scratch space that containers share. */
    List<String> scratchVolumes();

    /** Returns the other volumes that were added by name. */
    List<NamedVolume> addedVolumes();

    /** Returns what a task definition file said and Longshore makes in its own way. */
    List<Finding> notes();

    /** Returns how much CPU and memory the task gets. */
    TaskSize size();

    /** Returns the kind of compute. */
    CapacityType capacityType();

    /** Returns the processor. */
    Architecture architecture();

    /** Returns the operating system. */
    OperatingSystem operatingSystem();

    /** Returns how the containers reach the network. */
    NetworkMode networkMode();

    /** Returns the GiB of scratch space, or null for the 20 of Fargate. */
    @Nullable
    Integer ephemeralStorageGiB();

    /** Returns the execution role that is there already, or null. */
    @Nullable
    IRole executionRole();

    /** Returns the task role that is there already, or null. */
    @Nullable
    IRole taskRole();

    /** Returns the ARN of the task role that is there already, where only that is known, or null. */
    @Nullable
    String taskRoleArn();

    /** Returns the most that the roles made here may do, or null. */
    @Nullable
    IManagedPolicy permissionsBoundary();

    /** Returns what the code in the containers may do, beside what is granted. */
    List<PolicyStatement> permissions();

    /** Returns whether people may run commands in the containers. */
    boolean exec();

    /** Returns the log group that is there already, or null. */
    @Nullable
    ILogGroup logGroup();

    /** Returns what is seldom said of the task definition. */
    DefinitionOptions definition();
    /** Returns whether the proxy of Service Connect runs beside the containers. */
    boolean proxied();

    /** Returns the change to the task definition's own builder, if any. */
    @Nullable
    Consumer<software.amazon.awscdk.services.ecs.TaskDefinition.Builder> customizeTaskDefinition();

    /** Returns what is acknowledged about the task. */
    List<Acknowledgement> acknowledged();

    /** Returns the first container with a port, which routes lead to, or null. */
    default @Nullable ContainerOptions routedContainer() {
        for (ContainerOptions container : containers()) {
            if (!container.ports().isEmpty()) {
                return container;
            }
        }
        return null;
    }

    /** Returns all volumes but scratch space: those that were added and those that came with a mount, each once. */
    default List<NamedVolume> volumes() {
        return TaskVolumes.of(this);
    }

    /** Returns whether the containers are for Windows. */
    default boolean isWindows() {
        return operatingSystem().isWindows();
    }

    /** Returns whether the task definition names its platform; on external instances it has no meaning. */
    default boolean rendersPlatform() {
        return capacityType() != CapacityType.EXTERNAL;
    }

    /** Returns this as the ECS model says it. */
    default TaskDefinition model(Place place) {
        return TaskModel.of(this, place);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EcsTaskProps}. */
    final class Builder extends TaskOptions<Builder> {
        private @Nullable CapacityType capacityType;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Sets the kind of compute that the task runs on; a service takes it from its capacity instead. Default: what
         * a task definition file says, and otherwise {@link CapacityType#FARGATE}.
         */
        public Builder capacityType(CapacityType capacityType) {
            this.capacityType = capacityType;
            return this;
        }

        /** Returns the options. */
        public EcsTaskProps build() {
            return taskProps(
                    capacityType == null ? capacityTypeOfFile() : capacityType,
                    null,
                    null,
                    acknowledged(),
                    TaskConnection.NONE);
        }
    }
}
