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

/** A strategy has Fargate or instances, not both. */
final class SVC007 extends ServiceRule {
    SVC007() {
        super(
                "SVC-007",
                "no mix of Fargate and other providers in one strategy",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "A capacity provider strategy cannot contain a mix of capacity providers using Auto "
                        + "Scaling groups and Fargate providers. Specify one or the other and try again.");
    }

    @Override
    void judge(Service service, Report report) {
        Items<CapacityProviderStrategyItem> strategy = service.capacityProviderStrategy();
        if (strategy.stream().noneMatch(CapacityProviderStrategyItem::isFargate)) {
            return;
        }
        for (CapacityProviderStrategyItem item : strategy) {
            Value<String> provider = item.capacityProvider();
            if (provider != null && provider.isKnown() && !item.isFargate()) {
                report.wrong(
                        this,
                        "capacityProvider",
                        provider,
                        "'capacityProviderStrategy' must not mix Fargate with other providers, got " + provider
                                + " beside Fargate",
                        "keep to FARGATE and FARGATE_SPOT, or leave both out");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service:
                  capacityProviderStrategy:
                    - {capacityProvider: FARGATE, weight: 1}
                    - {capacityProvider: %s, weight: 4}
                """, "instances", "FARGATE_SPOT");
    }
}
