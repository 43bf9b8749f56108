package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A provider has one share. */
final class SVC008b extends ServiceRule {
    SVC008b() {
        super(
                "SVC-008b",
                "a provider appears once in a strategy",
                "Observed: " + Sources.STRATEGY_ITEM,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "InvalidParameterException: the capacity provider is there twice");
    }

    @Override
    void judge(Service service, Report report) {
        for (Value<String> provider : Names.repeated(service.capacityProviderStrategy().stream()
                .map(CapacityProviderStrategyItem::capacityProvider)
                .toList())) {
            report.wrong(
                    this,
                    "capacityProvider",
                    provider,
                    "'capacityProvider' must be unique in 'capacityProviderStrategy', got " + provider + " again",
                    "add up the weights in one entry");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service:
                  capacityProviderStrategy:
                    - {capacityProvider: FARGATE, base: 1, weight: 1}
                    - {capacityProvider: %s, weight: 4}
                """, "FARGATE", "FARGATE_SPOT");
    }
}
