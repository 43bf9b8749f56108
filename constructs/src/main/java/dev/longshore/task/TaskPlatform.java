package dev.longshore.task;

import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.OperatingSystem;
import org.jspecify.annotations.Nullable;

/**
 * What a task is made for.
 *
 * @param capacityType the kind of compute
 * @param architecture the processor
 * @param operatingSystem the operating system
 * @param networkMode how its containers reach the network
 */
record TaskPlatform(
        CapacityType capacityType,
        Architecture architecture,
        OperatingSystem operatingSystem,
        NetworkMode networkMode) {
    /** As far as the user said it; what was left open follows from where the task runs. */
    record Chosen(
            @Nullable Architecture architecture,
            @Nullable OperatingSystem operatingSystem,
            @Nullable NetworkMode networkMode) {
        static final Chosen NOTHING = new Chosen(null, null, null);

        Chosen with(Architecture other) {
            return new Chosen(other, operatingSystem, networkMode);
        }

        Chosen with(OperatingSystem other) {
            return new Chosen(architecture, other, networkMode);
        }

        Chosen with(NetworkMode other) {
            return new Chosen(architecture, operatingSystem, other);
        }

        TaskPlatform on(
                CapacityType type, @Nullable Architecture ofCapacity, @Nullable OperatingSystem systemOfCapacity) {
            return new TaskPlatform(
                    type,
                    or(
                            architecture,
                            or(ofCapacity, or(ofWindows(systemOfCapacity), EcsTaskProps.DEFAULT_ARCHITECTURE))),
                    or(operatingSystem, or(systemOfCapacity, OperatingSystem.LINUX)),
                    or(networkMode, type == CapacityType.EXTERNAL ? NetworkMode.BRIDGE : NetworkMode.AWSVPC));
        }

        // No Windows that ECS runs is for ARM64 (TD-108).
        private @Nullable Architecture ofWindows(@Nullable OperatingSystem ofCapacity) {
            OperatingSystem system = operatingSystem == null ? ofCapacity : operatingSystem;
            return system != null && system.isWindows() ? Architecture.X86_64 : null;
        }

        private static <T> T or(@Nullable T chosen, T otherwise) {
            return chosen == null ? otherwise : chosen;
        }
    }
}
