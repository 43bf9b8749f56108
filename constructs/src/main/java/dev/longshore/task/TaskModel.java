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
                .set("cpu", orNull(props.size().cpuUnits()))
                .set("memory", orNull(props.size().memoryMiB()))
                .set("runtimePlatform", runtimePlatform(props))
                .set("ephemeralStorage", ephemeralStorage(props))
                .set("containerDefinitions", containers(props, place.field("containerDefinitions")))
                .set("volumes", volumes(props))
                .set("taskRoleArn", props.taskRoleArn())
                .set("pidMode", DefinitionFields.mode(props.definition().pidMode()))
                .set("ipcMode", DefinitionFields.mode(props.definition().ipcMode()))
                .set("placementConstraints", DefinitionFields.constraints(props.definition()))
                .set("enableFaultInjection", props.definition().faultInjection() ? Boolean.TRUE : null)
                .set("tags", DefinitionFields.tags(props.definition()))
                .build());
    }

    private static @Nullable Integer orNull(int limit) {
        return limit == 0 ? null : Integer.valueOf(limit);
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
            containers.add(ContainerModel.of(container, props, place.element(containers.size())));
        }
        return containers;
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
