package dev.longshore.rule.batch;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over AWS Batch. */
public final class BatchRules {
    private BatchRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new BAT200(),
                new BAT201(),
                new BAT202(),
                new BAT203(),
                new BAT204(),
                new BAT205(),
                new BAT206(),
                new BAT207(),
                new BAT208());
    }
}
