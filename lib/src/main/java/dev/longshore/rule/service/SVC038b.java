package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** A service is listed once. */
final class SVC038b extends AtMostRule {
    private static final int MOST = 1;

    SVC038b() {
        super(
                "SVC-038b",
                "a service has at most " + MOST + " service registry",
                Sources.SERVICE,
                "service registries can have at most 1 items.",
                "serviceRegistries",
                MOST);
    }

    @Override
    Items<?> items(Service service) {
        return service.serviceRegistries();
    }

    @Override
    public Examples examples() {
        return counting("service: {serviceRegistries: %s}\n", "{registryArn: arn%d}");
    }
}
