package dev.longshore.rule.task;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over task definitions. */
public final class TaskRules {
    private TaskRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(new TD004());
    }
}
