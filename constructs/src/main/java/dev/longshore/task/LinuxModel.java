package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.Device;
import software.amazon.awscdk.services.ecs.Tmpfs;
import software.amazon.awscdk.services.ecs.Ulimit;

/** What the Linux options of a container are in ECS's own words, for the rules. */
final class LinuxModel {
    private LinuxModel() {}

    static @Nullable Map<String, Object> parameters(ContainerOptions container, boolean windows) {
        return windows ? kept(container) : parameters(container);
    }

    // What a Linux container keeps can't be kept on Windows; the rule says so.
    private static @Nullable Map<String, Object> kept(ContainerOptions container) {
        return container.capabilities().isEmpty()
                ? null
                : Ordered.map("capabilities", (Object) container.capabilities().toString());
    }

    private static Map<String, Object> parameters(ContainerOptions container) {
        LinuxOptions linux = container.linux();
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> capabilities = new LinkedHashMap<>();
        put(capabilities, "add", linux.addedCapabilities());
        put(capabilities, "drop", KeptCapabilities.dropped(container.capabilities()));
        fields.put("capabilities", capabilities);
        fields.put("initProcessEnabled", linux.initProcess());
        put(fields, "sharedMemorySize", linux.sharedMemoryMiB());
        put(fields, "maxSwap", linux.maxSwapMiB());
        put(fields, "swappiness", linux.swappiness());
        put(
                fields,
                "tmpfs",
                ContainerLinux.tmpfs(container).stream().map(LinuxModel::tmpfs).toList());
        put(fields, "devices", linux.devices().stream().map(LinuxModel::device).toList());
        return fields;
    }

    static List<Map<String, Object>> ulimits(ContainerOptions container) {
        List<Map<String, Object>> ulimits = new ArrayList<>();
        for (Ulimit limit : container.linux().ulimits()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", limit.getName().name().toLowerCase(Locale.ROOT));
            fields.put("softLimit", limit.getSoftLimit());
            fields.put("hardLimit", limit.getHardLimit());
            ulimits.add(fields);
        }
        return ulimits;
    }

    private static Map<String, Object> tmpfs(Tmpfs tmpfs) {
        return ContainerModel.pair("containerPath", tmpfs.getContainerPath(), "size", tmpfs.getSize());
    }

    private static Map<String, Object> device(Device device) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("hostPath", device.getHostPath());
        put(fields, "containerPath", device.getContainerPath());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(name, value);
        }
    }
}
