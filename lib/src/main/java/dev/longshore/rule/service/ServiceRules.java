package dev.longshore.rule.service;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over services and their scaling. */
public final class ServiceRules {
    private ServiceRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new SVC002(),
                new SVC004(),
                new SVC005(),
                new SVC006(),
                new SVC006b(),
                new SVC007(),
                new SVC008b(),
                new SVC009(),
                new SVC012(),
                new SVC012b(),
                new SVC012c(),
                new SVC013(),
                new SVC018(),
                new SVC018b(),
                new SVC054(),
                new SVC055(),
                new AAS001(),
                new AAS002(),
                new AAS004(),
                new AAS005(),
                new AAS005b(),
                new AAS006());
    }
}
