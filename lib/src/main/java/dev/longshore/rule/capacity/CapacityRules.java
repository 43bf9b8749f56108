package dev.longshore.rule.capacity;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over clusters, capacity providers and groups of instances. */
public final class CapacityRules {
    private CapacityRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new CAP001(),
                new CAP001b(),
                new CAP002(),
                new CAP002b(),
                new CAP003(),
                new CAP003b(),
                new CAP004(),
                new CAP005(),
                new CAP005b(),
                new CAP006(),
                new CAP007(),
                new CAP008(),
                new CAP010(),
                new CAP012(),
                new CAP013(),
                new CAP014(),
                new CAP017(),
                new CAP020(),
                new CAP023(),
                new CAP024(),
                new CAP025(),
                new CAP026(),
                new CAP027(),
                new CAP028(),
                new CAP029(),
                new CAP030(),
                new CAP031(),
                new CAP032(),
                new CAP201());
    }
}
