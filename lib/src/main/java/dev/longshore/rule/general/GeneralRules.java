package dev.longshore.rule.general;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over templates as a whole. */
public final class GeneralRules {
    private GeneralRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(new GEN001(), new GEN001b(), new GEN003());
    }
}
