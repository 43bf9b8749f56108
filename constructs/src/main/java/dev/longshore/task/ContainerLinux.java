package dev.longshore.task;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.services.ecs.Capability;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.Device;
import software.amazon.awscdk.services.ecs.LinuxParameters;
import software.amazon.awscdk.services.ecs.SystemControl;
import software.amazon.awscdk.services.ecs.Tmpfs;
import software.constructs.Construct;

/** Renders what the kernel gives a container. */
final class ContainerLinux {
    private ContainerLinux() {}

    static LinuxParameters parameters(Construct scope, ContainerOptions container) {
        LinuxOptions options = container.linux();
        LinuxParameters.Builder builder = LinuxParameters.Builder.create(scope, container.name() + "Linux")
                .initProcessEnabled(options.initProcess());
        Integer sharedMemory = options.sharedMemoryMiB();
        if (sharedMemory != null) {
            builder.sharedMemorySize(sharedMemory);
        }
        Integer swap = options.maxSwapMiB();
        if (swap != null) {
            builder.maxSwap(Size.mebibytes(swap));
        }
        Integer swappiness = options.swappiness();
        if (swappiness != null) {
            builder.swappiness(swappiness);
        }
        LinuxParameters linux = builder.build();
        linux.dropCapabilities(
                KeptCapabilities.dropped(container.capabilities()).toArray(new Capability[0]));
        if (!options.addedCapabilities().isEmpty()) {
            linux.addCapabilities(options.addedCapabilities().toArray(new Capability[0]));
        }
        List<Tmpfs> tmpfs = tmpfs(container);
        if (!tmpfs.isEmpty()) {
            linux.addTmpfs(tmpfs.toArray(new Tmpfs[0]));
        }
        if (!options.devices().isEmpty()) {
            linux.addDevices(options.devices().toArray(new Device[0]));
        }
        return linux;
    }

    /** Returns the directories in memory: those that were said, and the one for scratch. */
    static List<Tmpfs> tmpfs(ContainerOptions container) {
        return Stream.concat(container.linux().tmpfs().stream(), ScratchSpace.inMemory(container).stream())
                .toList();
    }

    static void limits(ContainerDefinitionOptions.Builder options, ContainerOptions container) {
        LinuxOptions linux = container.linux();
        if (!linux.ulimits().isEmpty()) {
            options.ulimits(linux.ulimits());
        }
        if (!linux.systemControls().isEmpty()) {
            options.systemControls(linux.systemControls().entrySet().stream()
                    .map(control -> SystemControl.builder()
                            .namespace(control.getKey())
                            .value(control.getValue())
                            .build())
                    .toList());
        }
    }
}
