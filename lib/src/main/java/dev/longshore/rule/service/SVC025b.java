package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** Placement constraints have a limit. */
final class SVC025b extends AtMostRule {
    private static final int MOST = 10;

    SVC025b() {
        super(
                "SVC-025b",
                "a service has at most " + MOST + " placement constraints",
                Sources.SERVICE,
                "InvalidParameterException: there are too many placement constraints",
                "placementConstraints",
                MOST);
    }

    @Override
    Items<?> items(Service service) {
        return service.placementConstraints();
    }

    @Override
    public Examples examples() {
        return counting("service: {placementConstraints: %s}\n", "{type: memberOf, expression: attribute:a == %d}");
    }
}
