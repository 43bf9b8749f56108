package dev.longshore.rule.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Leaves out of a definition whatever the false alarm does not need. */
final class Shrinker {
    private final Predicate<Map<String, Object>> alarms;

    private Shrinker(Predicate<Map<String, Object>> alarms) {
        this.alarms = alarms;
    }

    /** Returns the smallest definition that can be reached by leaving one thing out after the other. */
    static Map<String, Object> shrink(Map<String, Object> definition, Predicate<Map<String, Object>> alarms) {
        Map<String, Object> smallest = copy(definition);
        Shrinker shrinker = new Shrinker(alarms);
        boolean again = true;
        while (again) {
            again = shrinker.leavesOutOne(smallest, smallest);
        }
        return smallest;
    }

    private boolean leavesOutOne(Object inside, Map<String, Object> whole) {
        if (inside instanceof Map<?, ?> fields) {
            @SuppressWarnings("unchecked") // What the generators make.
            Map<String, Object> object = (Map<String, Object>) fields;
            for (String name : List.copyOf(object.keySet())) {
                Map<String, Object> before = new LinkedHashMap<>(object);
                object.remove(name);
                if (alarms.test(whole)) {
                    return true;
                }
                object.clear();
                object.putAll(before);
            }
            return object.values().stream().anyMatch(value -> leavesOutOne(value, whole));
        }
        if (inside instanceof List<?> elements) {
            @SuppressWarnings("unchecked") // What the generators make.
            List<Object> list = (List<Object>) elements;
            for (int i = 0; i < list.size(); i++) {
                Object element = list.remove(i);
                if (alarms.test(whole)) {
                    return true;
                }
                list.add(i, element);
            }
            return list.stream().anyMatch(value -> leavesOutOne(value, whole));
        }
        return false;
    }

    private static Map<String, Object> copy(Map<?, ?> fields) {
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(String.valueOf(name), copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return copy(fields);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copyOf(element)));
            return copy;
        }
        return value;
    }
}
