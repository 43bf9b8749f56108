package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.Capability;
import software.amazon.awscdk.services.ecs.Device;
import software.amazon.awscdk.services.ecs.DevicePermission;
import software.amazon.awscdk.services.ecs.Tmpfs;
import software.amazon.awscdk.services.ecs.TmpfsMountOption;
import software.amazon.awscdk.services.ecs.Ulimit;
import software.amazon.awscdk.services.ecs.UlimitName;

/** What the kernel gives a container, beyond CPU and memory. */
public sealed interface LinuxOptions permits DefaultLinuxOptions {
    /** Returns whether an init process reaps children and passes signals on. */
    boolean initProcess();

    /** Returns the capabilities beyond Docker's default ones. */
    List<Capability> addedCapabilities();

    /** Returns the MiB of /dev/shm, or null. */
    @Nullable
    Integer sharedMemoryMiB();

    /** Returns the MiB of swap space, or null. */
    @Nullable
    Integer maxSwapMiB();

    /** Returns how readily memory is swapped out, or null. */
    @Nullable
    Integer swappiness();

    /** Returns the directories that are kept in memory. */
    List<Tmpfs> tmpfs();

    /** Returns the devices of the instance that it sees. */
    List<Device> devices();

    /** Returns the kernel parameters, by name. */
    Map<String, String> systemControls();

    /** Returns its limits. */
    List<Ulimit> ulimits();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LinuxOptions}. */
    final class Builder {
        private boolean initProcess = true;
        private final List<Capability> addedCapabilities = new ArrayList<>();
        private @Nullable Integer sharedMemoryMiB;
        private @Nullable Integer maxSwapMiB;
        private @Nullable Integer swappiness;
        private final List<Tmpfs> tmpfs = new ArrayList<>();
        private final List<Device> devices = new ArrayList<>();
        private final Map<String, String> systemControls = new LinkedHashMap<>();
        private final List<Ulimit> ulimits = new ArrayList<>();

        private Builder() {}

        /** Sets whether an init process reaps children and passes signals on. Default: true. */
        public Builder initProcess(boolean init) {
            this.initProcess = init;
            return this;
        }

        /** Adds capabilities beyond Docker's default ones; on Fargate only SYS_PTRACE. Default: none. */
        public Builder addCapabilities(Capability... capabilities) {
            addedCapabilities.addAll(List.of(capabilities));
            return this;
        }

        /** Sets the MiB of /dev/shm; not on Fargate. Default: Docker's 64. */
        public Builder sharedMemoryMiB(int memoryMiB) {
            this.sharedMemoryMiB = memoryMiB;
            return this;
        }

        /** Sets the MiB of swap space; 0 for none; not on Fargate. Default: none. */
        public Builder maxSwapMiB(int swapMiB) {
            this.maxSwapMiB = swapMiB;
            return this;
        }

        /** Sets how readily memory is swapped out, 0 to 100; needs swap space. Default: 60. */
        public Builder swappiness(int percent) {
            this.swappiness = percent;
            return this;
        }

        /** Keeps a directory in memory, empty at the start. Called again, it adds one. Default: none. */
        public Builder tmpfs(String path, int sizeMiB, TmpfsMountOption... options) {
            Tmpfs.Builder directory = Tmpfs.builder().containerPath(path).size(sizeMiB);
            if (options.length > 0) {
                directory.mountOptions(List.of(options));
            }
            tmpfs.add(directory.build());
            return this;
        }

        /** Shows it a device of the instance; not on Fargate. Called again, it adds one. Default: none. */
        public Builder device(String hostPath, String containerPath, DevicePermission... permissions) {
            Device.Builder device = Device.builder().hostPath(hostPath).containerPath(containerPath);
            if (permissions.length > 0) {
                device.permissions(List.of(permissions));
            }
            devices.add(device.build());
            return this;
        }

        /** Sets a kernel parameter, such as {@code net.core.somaxconn}. Default: none. */
        public Builder systemControl(String parameter, String value) {
            systemControls.put(parameter, value);
            return this;
        }

        /** Limits something, such as {@code NOFILE}, the open files. Default: ECS's 65535 open files, no other. */
        public Builder ulimit(UlimitName limit, int soft, int hard) {
            ulimits.add(
                    Ulimit.builder().name(limit).softLimit(soft).hardLimit(hard).build());
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public LinuxOptions build() {
            return new DefaultLinuxOptions(
                    initProcess,
                    Ordered.copy(addedCapabilities),
                    sharedMemoryMiB,
                    maxSwapMiB,
                    swappiness,
                    Ordered.copy(tmpfs),
                    Ordered.copy(devices),
                    Ordered.copy(systemControls),
                    Ordered.copy(ulimits));
        }
    }
}

record DefaultLinuxOptions(
        boolean initProcess,
        List<Capability> addedCapabilities,
        @Nullable Integer sharedMemoryMiB,
        @Nullable Integer maxSwapMiB,
        @Nullable Integer swappiness,
        List<Tmpfs> tmpfs,
        List<Device> devices,
        Map<String, String> systemControls,
        List<Ulimit> ulimits)
        implements LinuxOptions {}
