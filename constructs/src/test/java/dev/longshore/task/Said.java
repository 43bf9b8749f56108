package dev.longshore.task;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Each thing that a task definition says, by its way: {@code containerDefinitions.app.portMappings.0.hostPort}. */
final class Said {
    /** What elements are known by, so that one more moves none of the others. */
    private static final List<String> NAMES = List.of("name", "hostPath", "containerPath", "containerName", "key");

    private Said() {}

    static Map<String, String> in(Object task) {
        Map<String, String> said = new TreeMap<>();
        add("", task, said);
        return said;
    }

    private static void add(String way, @Nullable Object value, Map<String, String> said) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> add(way.isEmpty() ? "" + name : way + "." + name, field, said));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                add(way + "." + name(elements.get(i), i), elements.get(i), said);
            }
        } else {
            said.put(way, String.valueOf(value));
        }
    }

    private static String name(@Nullable Object element, int index) {
        if (element instanceof Map<?, ?> fields) {
            for (String name : NAMES) {
                if (fields.get(name) != null) {
                    return String.valueOf(fields.get(name));
                }
            }
        }
        return Integer.toString(index);
    }
}
