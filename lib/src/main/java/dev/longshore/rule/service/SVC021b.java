package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** Subnets of a service have a limit. */
final class SVC021b extends AtMostRule {
    private static final int MOST = 16;

    SVC021b() {
        super(
                "SVC-021b",
                "a service has at most " + MOST + " subnets",
                Sources.NETWORK,
                "InvalidParameterException: more than 16 subnets are refused",
                "subnets",
                MOST);
    }

    @Override
    @Nullable
    Items<?> items(Service service) {
        AwsvpcConfiguration network = service.awsvpcConfiguration();
        return network == null ? null : network.subnets();
    }

    @Override
    public Examples examples() {
        return counting("service: {networkConfiguration: {awsvpcConfiguration: {subnets: %s}}}\n", "subnet-%d");
    }
}
