package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import dev.longshore.task.ContainerOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a task is told, as the states language writes it: a name that ends with {@code .$} has a path or a function. */
final class RunOverrides {
    private static final String PATH = "$.";

    private RunOverrides() {}

    static Map<String, Object> ofState(RunInput input, List<ContainerOptions> containers) {
        Map<String, Object> container = new LinkedHashMap<>();
        String told = input.container();
        container.put("Name", told == null ? containers.get(0).name() : told);
        List<Object> environment = environment(input.environment());
        if (!environment.isEmpty()) {
            container.put("Environment", environment);
        }
        if (!input.command().isEmpty()) {
            List<String> words = input.command();
            if (words.stream().anyMatch(word -> word.startsWith(PATH))) {
                List<String> arguments =
                        words.stream().map(RunOverrides::argument).toList();
                container.put("Command.$", "States.Array(" + String.join(", ", arguments) + ")");
            } else {
                container.put("Command", words);
            }
        }
        return Ordered.map("ContainerOverrides", List.of(container));
    }

    /** Returns variables as ECS and AWS Batch take them. */
    static List<Object> environment(Map<String, String> variables) {
        List<Object> environment = new ArrayList<>();
        variables.forEach((name, value) -> {
            Map<String, Object> variable = new LinkedHashMap<>();
            variable.put("Name", name);
            say(variable, "Value", value);
            environment.add(variable);
        });
        return environment;
    }

    /** Says a text, or where it is read from. */
    static void say(Map<String, Object> fields, String name, String value) {
        if (value.startsWith(PATH)) {
            // They take text only; so a number becomes one.
            fields.put(name + ".$", "States.Format('{}', " + value + ")");
        } else {
            fields.put(name, value);
        }
    }

    private static String argument(String word) {
        return word.startsWith(PATH)
                ? "States.Format('{}', " + word + ")"
                : "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
