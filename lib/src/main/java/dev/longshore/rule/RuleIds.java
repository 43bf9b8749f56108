package dev.longshore.rule;

import dev.longshore.document.Reading;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ids of everything that can be found in a file or a template, and so be acknowledged. */
public final class RuleIds {
    private static final Set<String> RULES = new LinkedHashSet<>();
    private static final Set<String> ALL = new LinkedHashSet<>();

    static {
        Rules.all().forEach(rule -> RULES.add(rule.id()));
        ALL.addAll(RULES);
        Arrays.stream(Reading.values())
                .filter(reading -> !reading.isUnusable())
                .forEach(reading -> ALL.add(reading.id()));
        // Catalogue rules that only builders check, where no rule over the model stands for them.
        ALL.addAll(List.of("LB-003", "LB-011b", "LB-011c", "SVC-018b"));
    }

    private RuleIds() {}

    /** Returns all of them: the rules, and what the readers report about a file that can be read. */
    public static Set<String> all() {
        return Collections.unmodifiableSet(ALL);
    }

    /** Returns whether that is one of them. */
    public static boolean isKnown(String id) {
        return ALL.contains(id);
    }

    /** Returns whether a rule of {@link Rules} has that id: one that docs/rules.md describes. */
    public static boolean isRule(String id) {
        return RULES.contains(id);
    }
}
