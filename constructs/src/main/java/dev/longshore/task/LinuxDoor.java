package dev.longshore.task;

import static dev.longshore.task.ContainerDoor.with;
import static dev.longshore.task.DefinitionDoor.required;

import dev.longshore.model.Container;
import dev.longshore.model.LinuxParameters;
import dev.longshore.model.PlainView;
import dev.longshore.model.Ulimit;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import software.amazon.awscdk.services.ecs.Capability;
import software.amazon.awscdk.services.ecs.DevicePermission;
import software.amazon.awscdk.services.ecs.TmpfsMountOption;
import software.amazon.awscdk.services.ecs.UlimitName;

/** The way in for the Linux options of a container that was read from a file. */
final class LinuxDoor {
    private LinuxDoor() {}

    static void enter(Container container, ContainerOptions.Builder builder) {
        LinuxParameters parameters = container.linuxParameters();
        builder.linux(linux -> {
            for (Ulimit limit : container.ulimits()) {
                linux.ulimit(
                        UlimitName.valueOf(upper(required(limit.name()))),
                        required(limit.softLimit()),
                        required(limit.hardLimit()));
            }
            container
                    .systemControls()
                    .forEach(control ->
                            linux.systemControl(required(control.namespace()), required(control.text("value"))));
            if (parameters != null) {
                parameters(parameters, linux);
            }
        });
        if (parameters != null) {
            kept(parameters, builder);
        }
    }

    private static void parameters(LinuxParameters parameters, LinuxOptions.Builder linux) {
        with(parameters.initProcessEnabled(), linux::initProcess);
        with(parameters.sharedMemorySize(), linux::sharedMemoryMiB);
        with(parameters.maxSwap(), linux::maxSwapMiB);
        with(parameters.swappiness(), linux::swappiness);
        parameters
                .addedCapabilities()
                .forEach(capability -> linux.addCapabilities(Capability.valueOf(capability.text())));
        for (PlainView tmpfs : parameters.objects("tmpfs", PlainView::new)) {
            linux.tmpfs(
                    required(tmpfs.text("containerPath")),
                    required(tmpfs.number("size")),
                    tmpfs.texts("mountOptions").stream()
                            .map(option -> TmpfsMountOption.valueOf(upper(option.text())))
                            .toArray(TmpfsMountOption[]::new));
        }
        for (PlainView device : parameters.objects("devices", PlainView::new)) {
            String hostPath = required(device.text("hostPath"));
            Value<String> containerPath = device.text("containerPath");
            linux.device(
                    hostPath,
                    containerPath == null ? hostPath : required(containerPath),
                    device.texts("permissions").stream()
                            .map(permission -> DevicePermission.valueOf(upper(permission.text())))
                            .toArray(DevicePermission[]::new));
        }
    }

    // A file that drops some by name keeps the others on purpose.
    private static void kept(LinuxParameters parameters, ContainerOptions.Builder builder) {
        List<String> dropped =
                parameters.droppedCapabilities().stream().map(Value::text).toList();
        if (dropped.isEmpty() || dropped.contains("ALL")) {
            return;
        }
        List<LinuxCapability> kept = new ArrayList<>();
        for (LinuxCapability capability : LinuxCapability.values()) {
            if (!dropped.contains(capability.name())) {
                kept.add(capability);
            }
        }
        builder.capabilities(kept.toArray(new LinuxCapability[0]));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
