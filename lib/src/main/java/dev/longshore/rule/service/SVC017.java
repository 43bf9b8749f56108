package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** Target groups of a service have a limit. */
final class SVC017 extends AtMostRule {
    private static final int MOST = 5;

    SVC017() {
        super(
                "SVC-017",
                "a service has at most " + MOST + " target groups",
                Sources.QUOTAS,
                "InvalidParameterException: more than 5 target groups are refused",
                "loadBalancers",
                MOST);
    }

    @Override
    Items<?> items(Service service) {
        return service.loadBalancers();
    }

    @Override
    public Examples examples() {
        return counting(
                "service: {loadBalancers: %s}\n", "{targetGroupArn: arn%d, containerName: app, containerPort: 80}");
    }
}
