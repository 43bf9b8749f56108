package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** A strategy has a limit. */
final class SVC003 extends AtMostRule {
    private static final int MOST = 20;

    SVC003() {
        super(
                "SVC-003",
                "a strategy has at most " + MOST + " capacity providers",
                Sources.SERVICE,
                "InvalidParameterException: the capacity provider strategy has too many capacity providers",
                "capacityProviderStrategy",
                MOST);
    }

    @Override
    Items<?> items(Service service) {
        return service.capacityProviderStrategy();
    }

    @Override
    public Examples examples() {
        return counting("service: {capacityProviderStrategy: %s}\n", "{capacityProvider: p%d, weight: 1}");
    }
}
