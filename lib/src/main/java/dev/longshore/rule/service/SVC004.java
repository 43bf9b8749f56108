package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.ArrayList;
import java.util.List;

/** One provider is the first to be filled. */
final class SVC004 extends ServiceRule {
    SVC004() {
        super(
                "SVC-004",
                "only one provider of a strategy has a base",
                Sources.STRATEGY_ITEM,
                Confidence.STATED,
                Consequence.REFUSED,
                "There are multiple capacity providers in the specified capacity provider strategy with "
                        + "a base value defined");
    }

    @Override
    void judge(Service service, Report report) {
        List<Value<Integer>> bases = new ArrayList<>();
        for (CapacityProviderStrategyItem item : service.capacityProviderStrategy()) {
            Value<Integer> base = item.base();
            if (base != null && base.is(tasks -> tasks > 0)) {
                bases.add(base);
            }
        }
        if (bases.size() > 1) {
            report.wrong(
                    this,
                    "base",
                    bases.get(1),
                    "'base' must be set for one provider of 'capacityProviderStrategy' only, got " + bases,
                    "leave out 'base' of all providers but one");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service:
                  capacityProviderStrategy:
                    - {capacityProvider: FARGATE, base: 1, weight: 1}
                    - {capacityProvider: FARGATE_SPOT, base: %s, weight: 4}
                """, "2", "0");
    }
}
