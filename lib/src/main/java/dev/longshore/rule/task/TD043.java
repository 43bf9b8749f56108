package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerDependency;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Containers do not wait for each other in a circle. */
final class TD043 extends TaskRule {
    TD043() {
        super(
                "TD-043",
                "dependsOn has no cycle",
                Sources.DEPENDENCY,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the dependencies of the containers form a cycle");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Set<String> told = new HashSet<>();
        for (Container container : task.containers()) {
            String name = Value.known(container.name());
            List<String> circle = name == null || told.contains(name) ? List.of() : circleThrough(task, name);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                String way = String.join(" -> ", circle);
                report.wrong(
                        this,
                        container.placeOf("dependsOn"),
                        "dependsOn",
                        way,
                        "container '" + name + "': 'dependsOn' must not lead back to the container, got " + way,
                        "let one of them not wait");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.two(
                                "",
                                ", dependsOn: [{containerName: sidecar, condition: START}]",
                                ", dependsOn: [{containerName: %s, condition: START}]")
                        .concat("  - {name: init, image: busybox, memory: 8, essential: false}\n"),
                "app",
                "init");
    }

    // The shortest way back, by breadth-first search. A container that waits for itself is TD-043b.
    private static List<String> circleThrough(TaskDefinition task, String start) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            String name = open.remove();
            for (String next : awaitedBy(task, name)) {
                if (next.equals(start) && !name.equals(start)) {
                    return way(cameFrom, start, name);
                }
                if (!next.equals(start) && cameFrom.putIfAbsent(next, name) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> awaitedBy(TaskDefinition task, String name) {
        Container container = task.container(name);
        List<String> names = new ArrayList<>();
        if (container != null) {
            for (ContainerDependency dependency : container.dependsOn()) {
                String awaited = Value.known(dependency.containerName());
                if (awaited != null) {
                    names.add(awaited);
                }
            }
        }
        return names;
    }

    private static List<String> way(Map<String, String> cameFrom, String start, String last) {
        List<String> way = new ArrayList<>(List.of(start));
        for (String name = last; name != null && !name.equals(start); name = cameFrom.get(name)) {
            way.add(1, name);
        }
        way.add(start);
        return way;
    }
}
