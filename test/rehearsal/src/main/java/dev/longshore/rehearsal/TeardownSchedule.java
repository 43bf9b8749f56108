package dev.longshore.rehearsal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When the resources of a deletion go: each as soon as all that need it are gone. */
final class TeardownSchedule {
    private final Schedule schedule;
    private final Map<String, Set<String>> dependents = new LinkedHashMap<>();

    TeardownSchedule(Clock clock, Template template, Collection<String> resources) {
        schedule = new Schedule(clock);
        List<String> known = resources.stream().filter(template::has).toList();
        CreationOrder.dependencies(template, known)
                .forEach((id, needs) -> needs.forEach(need -> dependents
                        .computeIfAbsent(need, key -> new LinkedHashSet<>())
                        .add(id)));
    }

    void start(String logicalId) {
        schedule.start(dependents.getOrDefault(logicalId, Set.of()));
    }

    void end(String logicalId) {
        schedule.end(logicalId);
    }

    void join() {
        schedule.join();
    }
}
