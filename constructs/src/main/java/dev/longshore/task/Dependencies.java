package dev.longshore.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.services.ecs.ContainerDependencyCondition;

/** Which container waits for which: what was said, and what follows from what was said. */
final class Dependencies {
    private Dependencies() {}

    /** Returns what a container waits for, with the condition. */
    static Map<String, ContainerDependencyCondition> of(ContainerOptions container, List<ContainerOptions> all) {
        Map<String, ContainerDependencyCondition> waits = new LinkedHashMap<>(container.dependsOn());
        for (String name : container.startsAfter()) {
            waits.putIfAbsent(name, condition(name, all));
        }
        for (ContainerOptions other : all) {
            boolean first = other.runsFirst() && !container.runsFirst();
            boolean router = other.logRouter() != null && sendsToRouter(container);
            if (!other.name().equals(container.name()) && (first || (router && checked(other)))) {
                waits.putIfAbsent(other.name(), condition(other.name(), all));
            }
        }
        return waits;
    }

    private static ContainerDependencyCondition condition(String name, List<ContainerOptions> all) {
        for (ContainerOptions other : all) {
            if (other.name().equals(name)) {
                return other.runsFirst()
                        ? ContainerDependencyCondition.SUCCESS
                        : checked(other) ? ContainerDependencyCondition.HEALTHY : ContainerDependencyCondition.START;
            }
        }
        return ContainerDependencyCondition.START;
    }

    // ECS itself starts the router first; whether it takes lines yet, only its check tells.
    private static boolean sendsToRouter(ContainerOptions container) {
        return Objects.equals(container.logs().driver(), "awsfirelens");
    }

    private static boolean checked(ContainerOptions container) {
        ContainerHealthCheck check = container.healthCheck();
        return check != null && !check.command().isEmpty();
    }
}
