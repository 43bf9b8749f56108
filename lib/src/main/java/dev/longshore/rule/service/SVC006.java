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

/** The weight of a provider has bounds. */
final class SVC006 extends ServiceRule {
    private static final Range ALLOWED = new Range(0, 1000);

    SVC006() {
        super(
                "SVC-006",
                "the weight of a provider is " + ALLOWED,
                Sources.STRATEGY_ITEM,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the weight is out of range");
    }

    @Override
    void judge(Service service, Report report) {
        for (CapacityProviderStrategyItem item : service.capacityProviderStrategy()) {
            Value<Integer> weight = item.weight();
            if (weight != null && weight.is(ALLOWED::excludes)) {
                report.wrong(
                        this,
                        "weight",
                        weight,
                        "'weight' in 'capacityProviderStrategy' must be " + ALLOWED + ", got " + weight,
                        "set it to " + ALLOWED.closestTo(weight));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {capacityProviderStrategy: [{capacityProvider: FARGATE, weight: %s}]}\n", "1001", "1000");
    }
}
