package dev.longshore.rule.task;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over task definitions. */
public final class TaskRules {
    private TaskRules() {}

    /** Returns whether a rule id, such as {@code TD-004}, is one of them. */
    public static boolean isTaskRule(String id) {
        return id.startsWith("TD-");
    }

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(new TD004());
    }
}
