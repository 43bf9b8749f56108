package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A service says once where it runs. */
final class SVC204 extends ServiceRule {
    SVC204() {
        super(
                "SVC-204",
                "not both a launchType and a capacityProviderStrategy",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Specifying both a launch type and capacity provider strategy is not supported. "
                        + "Remove one and try again.");
    }

    @Override
    void judge(Service service, Report report) {
        Value<String> launchType = service.launchType();
        // EXTERNAL with a strategy is SVC-073b.
        if (launchType != null
                && launchType.is(type -> !type.equals("EXTERNAL"))
                && service.capacityProviderStrategy().size() > 0) {
            report.wrong(
                    this,
                    "launchType",
                    launchType,
                    "'launchType' must not be set beside 'capacityProviderStrategy', got " + launchType,
                    "leave out 'launchType'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {launchType: FARGATE, capacityProviderStrategy: %s}\n",
                "[{capacityProvider: FARGATE, weight: 1}]", "[]");
    }
}
