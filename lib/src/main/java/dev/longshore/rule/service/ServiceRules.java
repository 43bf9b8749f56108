package dev.longshore.rule.service;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over services and their scaling. */
public final class ServiceRules {
    private ServiceRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of();
    }
}
