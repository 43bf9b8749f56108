package dev.longshore.rule.logs;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over log groups. */
public final class LogRules {
    private LogRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(new LOG001(), new LOG002(), new LOG003(), new LOG004());
    }
}
