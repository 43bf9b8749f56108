package dev.longshore.deployment;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fails a rolling deployment whose tasks fail, and rolls it back.
 *
 * @param enabled whether anything does
 * @param failedTasks after how many failed tasks; null for a percentage
 * @param failedPercent after which percentage of the tasks, at least 3 and at most 200; null for what ECS takes, 50
 */
public record CircuitBreaker(
        boolean enabled,
        @Nullable Integer failedTasks,
        @Nullable Integer failedPercent) {
    /** On, with the thresholds of ECS. */
    static final CircuitBreaker DEFAULT = new CircuitBreaker(true, null, null);

    /** Returns this as the ECS model says it. */
    Map<String, Object> model() {
        Map<String, Object> breaker = new LinkedHashMap<>();
        breaker.put("enable", enabled);
        breaker.put("rollback", enabled);
        if (failedTasks != null) {
            breaker.put("thresholdConfiguration", threshold("COUNT", failedTasks));
        } else if (failedPercent != null) {
            breaker.put("thresholdConfiguration", threshold("BOUNDED_PERCENT", failedPercent));
        }
        return breaker;
    }

    private static Map<String, Object> threshold(String type, int value) {
        Map<String, Object> threshold = new LinkedHashMap<>(Ordered.map("type", type));
        threshold.put("value", value);
        return threshold;
    }
}
