package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** Sums over what containers ask for. What is not known counts as nothing, so that a sum is never too large. */
final class Limits {
    private Limits() {}

    static int orZero(@Nullable Value<Integer> setting) {
        Integer known = Value.knownOr(setting, 0);
        return known == null ? 0 : known;
    }

    static long reservations(TaskDefinition task) {
        return task.containers().stream()
                .mapToLong(container -> orZero(container.memoryReservation()))
                .sum();
    }

    /** Sums what is set aside for the containers: the reservation where there is one, else the limit. */
    static long setAside(TaskDefinition task) {
        return task.containers().stream().mapToLong(Limits::setAside).sum();
    }

    private static int setAside(Container container) {
        return container.has("memoryReservation") ? orZero(container.memoryReservation()) : orZero(container.memory());
    }
}
