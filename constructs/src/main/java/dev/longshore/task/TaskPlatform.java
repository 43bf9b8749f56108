package dev.longshore.task;

import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.OperatingSystem;
import java.util.List;
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
    /**
     * As far as the user said it; what was left open follows from where the task runs.
     *
     * @param ofFile whether a task definition file said it, so that ECS's defaults hold
     * @param compatibilities what the file says that the task must be able to run on
     */
    record Chosen(
            @Nullable Architecture architecture,
            @Nullable OperatingSystem operatingSystem,
            @Nullable NetworkMode networkMode,
            boolean ofFile,
            List<String> compatibilities) {
        static final Chosen NOTHING = new Chosen(null, null, null, false, List.of());

        Chosen with(Architecture other) {
            return new Chosen(other, operatingSystem, networkMode, ofFile, compatibilities);
        }

        Chosen with(OperatingSystem other) {
            return new Chosen(architecture, other, networkMode, ofFile, compatibilities);
        }

        Chosen with(NetworkMode other) {
            return new Chosen(architecture, operatingSystem, other, ofFile, compatibilities);
        }

        Chosen ofFile(List<String> required) {
            return new Chosen(architecture, operatingSystem, networkMode, true, required);
        }

        TaskPlatform on(
                CapacityType type, @Nullable Architecture ofCapacity, @Nullable OperatingSystem systemOfCapacity) {
            OperatingSystem system = or(operatingSystem, or(systemOfCapacity, OperatingSystem.LINUX));
            return new TaskPlatform(
                    type,
                    or(architecture, or(ofCapacity, or(ofWindows(system), defaultArchitecture()))),
                    system,
                    or(networkMode, defaultMode(type, system)));
        }

        // Without a word ECS means X86_64, and the image of a file is for it.
        private Architecture defaultArchitecture() {
            return ofFile ? Architecture.X86_64 : EcsTaskProps.DEFAULT_ARCHITECTURE;
        }

        // Without a word ECS means Docker's own network wherever there is one.
        private NetworkMode defaultMode(CapacityType type, OperatingSystem system) {
            if (ofFile && type == CapacityType.EC2) {
                return system.isWindows() ? NetworkMode.NAT : NetworkMode.BRIDGE;
            }
            return type == CapacityType.EXTERNAL ? NetworkMode.BRIDGE : NetworkMode.AWSVPC;
        }

        // No Windows that ECS runs is for ARM64 (TD-108).
        private static @Nullable Architecture ofWindows(OperatingSystem system) {
            return system.isWindows() ? Architecture.X86_64 : null;
        }

        private static <T> T or(@Nullable T chosen, T otherwise) {
            return chosen == null ? otherwise : chosen;
        }
    }
}
