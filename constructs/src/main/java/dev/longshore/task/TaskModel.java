package dev.longshore.task;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.internal.Ordered;
import dev.longshore.model.TaskDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the options of a task are in ECS's own words, for the rules. */
final class TaskModel {
    private TaskModel() {}

    static TaskDefinition of(EcsTaskProps props, Place place) {
        return new TaskDefinition(Node.Fields.at(place)
                .set("networkMode", props.networkMode().rendered())
                .set("requiresCompatibilities", List.of(props.capacityType().compatibility()))
                .set("cpu", props.size().cpuUnits())
                .set("memory", props.size().memoryMiB())
                .set("runtimePlatform", runtimePlatform(props))
                .set("ephemeralStorage", ephemeralStorage(props))
                .set("containerDefinitions", containers(props, place.field("containerDefinitions")))
                .set("volumes", volumes(props))
                .build());
    }

    private static @Nullable Map<String, Object> runtimePlatform(EcsTaskProps props) {
        return props.rendersPlatform()
                ? pair(
                        "cpuArchitecture",
                        props.architecture(),
                        "operatingSystemFamily",
                        props.operatingSystem().name())
                : null;
    }

    private static @Nullable Map<String, Object> ephemeralStorage(EcsTaskProps props) {
        Integer size = props.ephemeralStorageGiB();
        return size == null ? null : Ordered.map("sizeInGiB", (Object) size);
    }

    private static List<Node> containers(EcsTaskProps props, Place place) {
        List<Node> containers = new ArrayList<>();
        for (ContainerOptions container : props.containers()) {
            containers.add(container(container, props.isWindows(), place.element(containers.size())));
        }
        return containers;
    }

    private static Node container(ContainerOptions container, boolean windows, Place place) {
        return Node.Fields.at(place)
                .set("name", container.name())
                .set("image", image(container, place))
                .set("essential", container.essential())
                .set("cpu", container.cpuUnits())
                .set("memory", container.memoryMiB())
                .set("memoryReservation", container.memoryReservationMiB())
                .set("command", notEmpty(container.command()))
                .set("entryPoint", notEmpty(container.entryPoint()))
                .set("portMappings", notEmpty(ports(container)))
                .set("environment", notEmpty(environment(container)))
                .set("secrets", notEmpty(secrets(container)))
                .set("dependsOn", notEmpty(dependsOn(container)))
                .set("healthCheck", healthCheck(container))
                .set("readonlyRootFilesystem", windows ? null : (Object) container.readonlyRootFilesystem())
                .set("linuxParameters", windows ? kept(container) : null)
                .set("resourceRequirements", gpus(container))
                .set("mountPoints", notEmpty(mountPoints(container, windows)))
                .set("user", container.user())
                .set("workingDirectory", container.workingDirectory())
                .set("stopTimeout", container.stopTimeoutSeconds())
                .build();
    }

    // What a Linux container keeps can't be kept on Windows; the rule says so.
    private static @Nullable Map<String, Object> kept(ContainerOptions container) {
        return container.capabilities().isEmpty()
                ? null
                : Ordered.map("capabilities", (Object) container.capabilities().toString());
    }

    private static @Nullable List<Map<String, Object>> gpus(ContainerOptions container) {
        Integer gpus = container.gpus();
        return gpus == null ? null : List.of(pair("type", "GPU", "value", gpus.toString()));
    }

    private static Object image(ContainerOptions container, Place place) {
        String reference = container.imageReference();
        return reference == null ? new Node.Unresolved("a CDK image", null, place.field("image")) : reference;
    }

    private static List<Map<String, Object>> ports(ContainerOptions container) {
        List<Map<String, Object>> ports = new ArrayList<>();
        for (ContainerPort port : container.ports()) {
            Map<String, Object> mapping = new LinkedHashMap<>();
            mapping.put("containerPort", port.port());
            mapping.put("protocol", port.protocol());
            if (port.name() != null) {
                mapping.put("name", port.name());
            }
            ports.add(mapping);
        }
        return ports;
    }

    private static List<Map<String, Object>> environment(ContainerOptions container) {
        List<Map<String, Object>> variables = new ArrayList<>();
        container.environment().forEach((name, value) -> variables.add(pair("name", name, "value", value)));
        return variables;
    }

    private static List<Map<String, Object>> secrets(ContainerOptions container) {
        List<Map<String, Object>> secrets = new ArrayList<>();
        container.secrets().keySet().forEach(name -> secrets.add(Ordered.map("name", (Object) name)));
        return secrets;
    }

    private static List<Map<String, Object>> dependsOn(ContainerOptions container) {
        List<Map<String, Object>> dependencies = new ArrayList<>();
        container
                .dependsOn()
                .forEach((name, condition) ->
                        dependencies.add(pair("containerName", name, "condition", condition.name())));
        return dependencies;
    }

    private static @Nullable Map<String, Object> healthCheck(ContainerOptions container) {
        ContainerHealthCheck check = container.healthCheck();
        if (check == null || check.command().isEmpty()) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("command", check.command());
        fields.put("interval", check.intervalSeconds());
        fields.put("timeout", check.timeoutSeconds());
        fields.put("retries", check.retries());
        fields.put("startPeriod", check.startPeriodSeconds());
        return fields;
    }

    private static List<Map<String, Object>> mountPoints(ContainerOptions container, boolean windows) {
        List<Map<String, Object>> mounts = new ArrayList<>();
        ScratchSpace.of(container, windows)
                .forEach((path, volume) -> mounts.add(pair("containerPath", path, "sourceVolume", volume)));
        container.mounts().forEach((path, volume) -> {
            Map<String, Object> mount = pair("containerPath", path, "sourceVolume", volume);
            if (container.readOnlyMounts().contains(path)) {
                mount.put("readOnly", true);
            }
            mounts.add(mount);
        });
        return mounts;
    }

    private static @Nullable List<Map<String, Object>> volumes(EcsTaskProps props) {
        List<Map<String, Object>> volumes = new ArrayList<>();
        for (String name : ScratchSpace.volumes(props)) {
            volumes.add(Ordered.map("name", (Object) name));
        }
        volumes.addAll(TaskVolumes.model(props));
        return notEmpty(volumes);
    }

    private static Map<String, Object> pair(String firstName, Object first, String secondName, Object second) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(firstName, first);
        pair.put(secondName, second);
        return pair;
    }

    private static <T> @Nullable List<T> notEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
