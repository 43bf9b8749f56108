package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Servers outside are in no provider. */
final class SVC073b extends ServiceRule {
    SVC073b() {
        super(
                "SVC-073b",
                "an EXTERNAL service has no capacity provider",
                Sources.ANYWHERE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: a capacity provider is refused for EXTERNAL");
    }

    @Override
    void judge(Service service, Report report) {
        Items<CapacityProviderStrategyItem> strategy = service.capacityProviderStrategy();
        if ("EXTERNAL".equals(Value.known(service.launchType())) && strategy.size() > 0) {
            report.wrong(
                    this,
                    strategy.place(),
                    "capacityProviderStrategy",
                    Integer.toString(strategy.size()),
                    "'capacityProviderStrategy' must be empty with launch type EXTERNAL, got " + strategy.size(),
                    "leave out 'capacityProviderStrategy'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {launchType: EXTERNAL, capacityProviderStrategy: %s}\n",
                "[{capacityProvider: servers, weight: 1}]", "[]");
    }
}
