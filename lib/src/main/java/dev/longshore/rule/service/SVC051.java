package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** ECS makes one volume for a task. */
final class SVC051 extends AtMostRule {
    private static final int MOST = 1;

    SVC051() {
        super(
                "SVC-051",
                "a service has at most " + MOST + " EBS volume",
                Sources.SERVICE,
                "InvalidParameterException: more than one volume is refused",
                "volumeConfigurations",
                MOST);
    }

    @Override
    Items<?> items(Service service) {
        return service.volumes();
    }

    @Override
    public Examples examples() {
        return counting("service: {volumeConfigurations: %s}\n", "{name: v%d, managedEbsVolume: {sizeInGiB: 10}}");
    }
}
