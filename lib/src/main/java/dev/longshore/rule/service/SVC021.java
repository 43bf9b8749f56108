package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** Security groups of a service have a limit. */
final class SVC021 extends AtMostRule {
    private static final int MOST = 5;

    SVC021() {
        super(
                "SVC-021",
                "a service has at most " + MOST + " security groups",
                Sources.NETWORK,
                "InvalidParameterException: more than 5 security groups are refused",
                "securityGroups",
                MOST);
    }

    @Override
    @Nullable
    Items<?> items(Service service) {
        AwsvpcConfiguration network = service.awsvpcConfiguration();
        return network == null ? null : network.securityGroups();
    }

    @Override
    public Examples examples() {
        return counting("service: {networkConfiguration: {awsvpcConfiguration: {securityGroups: %s}}}\n", "sg-%d");
    }
}
