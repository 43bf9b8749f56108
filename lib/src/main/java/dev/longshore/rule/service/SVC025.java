package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** Placement strategies have a limit. */
final class SVC025 extends AtMostRule {
    private static final int MOST = 5;

    SVC025() {
        super(
                "SVC-025",
                "a service has at most " + MOST + " placement strategies",
                Sources.SERVICE,
                "Maximum number of strategies is 5.",
                "placementStrategies",
                MOST);
    }

    @Override
    Items<?> items(Service service) {
        return service.placementStrategies();
    }

    @Override
    public Examples examples() {
        return counting("service: {placementStrategies: %s}\n", "{type: spread, field: attribute:a%d}");
    }
}
