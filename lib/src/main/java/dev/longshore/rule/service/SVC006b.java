package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The base of a provider has bounds. */
final class SVC006b extends ServiceRule {
    private static final Range ALLOWED = new Range(0, 100000);

    SVC006b() {
        super(
                "SVC-006b",
                "the base of a provider is " + ALLOWED,
                Sources.STRATEGY_ITEM,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the base is out of range");
    }

    @Override
    void judge(Service service, Report report) {
        for (CapacityProviderStrategyItem item : service.capacityProviderStrategy()) {
            Value<Integer> base = item.base();
            if (base != null && base.is(ALLOWED::excludes)) {
                report.wrong(
                        this,
                        "base",
                        base,
                        "'base' in 'capacityProviderStrategy' must be " + ALLOWED + ", got " + base,
                        "set it to " + ALLOWED.closestTo(base));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {capacityProviderStrategy: [{capacityProvider: FARGATE, weight: 1, base: %s}]}\n",
                "100001", "100000");
    }
}
