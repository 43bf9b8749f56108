package dev.longshore.rule.discovery;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over Cloud Map. */
public final class DiscoveryRules {
    private DiscoveryRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(new SD001(), new SD002(), new SD003(), new SD004());
    }
}
