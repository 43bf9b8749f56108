package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Items;
import dev.longshore.model.Reference;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** A strategy has Fargate or instances, not both. */
final class SVC007 extends Rule {
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
    public void judge(EcsModel model, Report report) {
        model.services().forEach(service -> judge(service, model.resources(), report));
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

    private void judge(Service service, Resources resources, Report report) {
        Items<CapacityProviderStrategyItem> strategy = service.capacityProviderStrategy();
        if (strategy.stream().noneMatch(CapacityProviderStrategyItem::isFargate)) {
            return;
        }
        for (CapacityProviderStrategyItem item : strategy) {
            Reference provider = item.provider();
            if (provider != null && isInstances(item, provider, resources)) {
                report.wrong(
                        this,
                        provider.place(),
                        "capacityProvider",
                        provider.toString(),
                        "'capacityProviderStrategy' must not mix Fargate with other providers, got " + provider
                                + " beside Fargate",
                        "keep to FARGATE and FARGATE_SPOT, or leave both out");
            }
        }
    }

    // A provider that a template makes is never Fargate's: those two are there already.
    private static boolean isInstances(CapacityProviderStrategyItem item, Reference provider, Resources resources) {
        return provider.literal() != null
                ? !item.isFargate()
                : Wiring.target(resources, provider, Providers.PROVIDER) != null;
    }
}
