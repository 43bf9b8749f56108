package dev.longshore.rule.service;

import dev.longshore.model.Container;
import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that a task gives to its ports. */
final class PortNames {
    private PortNames() {}

    /** Returns the names, or null while there may be others. */
    static @Nullable List<String> of(@Nullable TaskDefinition task) {
        if (task == null || !task.containers().isComplete()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (Container container : task.containers()) {
            List<String> here = Names.all(container.portMappings(), PortMapping::name);
            if (here == null) {
                return null;
            }
            names.addAll(here);
        }
        return names;
    }

    /** Returns the port of that name, or null. */
    static @Nullable PortMapping port(@Nullable TaskDefinition task, @Nullable Value<String> name) {
        String known = Value.known(name);
        if (task == null || known == null) {
            return null;
        }
        for (Container container : task.containers()) {
            for (PortMapping port : container.portMappings()) {
                if (known.equals(Value.known(port.name()))) {
                    return port;
                }
            }
        }
        return null;
    }

    /** Returns how to mend a reference to a port that is not there. */
    static String fix(String option, List<String> names) {
        return names.isEmpty()
                ? "give a port mapping of the task that 'name'"
                : "set '" + option + "' to one of: " + String.join(", ", names);
    }
}
