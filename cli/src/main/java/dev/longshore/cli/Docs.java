package dev.longshore.cli;

import dev.longshore.acknowledge.Acknowledging;
import dev.longshore.rule.RuleIds;
import java.util.Locale;

/** Where the documentation says more about a finding. */
final class Docs {
    /** Where the documentation is published; programs that read SARIF want whole addresses. */
    private static final String SITE = "https://longshore.dev/";

    private Docs() {}

    /** Returns the page and its section, in this repository. */
    static String of(String rule) {
        if (RuleIds.isRule(rule)) {
            return "docs/rules.md#" + rule.toLowerCase(Locale.ROOT);
        }
        return Acknowledging.has(rule) ? "docs/acknowledge.md" : "docs/check.md";
    }

    /** Returns the whole address of it. */
    static String address(String rule) {
        return SITE + of(rule);
    }
}
