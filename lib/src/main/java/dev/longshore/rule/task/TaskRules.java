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
        return List.of(
                new TD001(),
                new TD002(),
                new TD003(),
                new TD004(),
                new TD005(),
                new TD006(),
                new TD007(),
                new TD008(),
                new TD009(),
                new TD010(),
                new TD011(),
                new TD012(),
                new TD013(),
                new TD014(),
                new TD015(),
                new TD016(),
                new TD017(),
                new TD017b(),
                new TD022(),
                new TD023(),
                new TD023b(),
                new TD024(),
                new TD025(),
                new TD026(),
                new TD027(),
                new TD028(),
                new TD029(),
                new TD031(),
                new TD033(),
                new TD034(),
                new TD035(),
                new TD035b(),
                new TD037(),
                new TD037b(),
                new TD038(),
                new TD039(),
                new TD039b(),
                new TD040(),
                new TD043(),
                new TD043b(),
                new TD044(),
                new TD045(),
                new TD046(),
                new TD047(),
                new TD047b(),
                new TD047c(),
                new TD047d(),
                new TD048b(),
                new TD049(),
                new TD050(),
                new TD051(),
                new TD059(),
                new TD065(),
                new TD065b(),
                new TD066(),
                new TD068(),
                new TD072(),
                new TD073(),
                new TD074(),
                new TD076(),
                new TD083(),
                new TD088(),
                new TD093(),
                new TD094(),
                new TD103(),
                new TD201());
    }
}
