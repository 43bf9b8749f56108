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

/** Some provider takes the tasks. */
final class SVC005 extends ServiceRule {
    SVC005() {
        super(
                "SVC-005",
                "at least one provider of a strategy has a weight",
                Sources.STRATEGY_ITEM,
                Confidence.STATED,
                Consequence.REFUSED,
                "There are no capacity providers in the capacity provider strategy with a weight value "
                        + "greater than zero");
    }

    @Override
    void judge(Service service, Report report) {
        Items<CapacityProviderStrategyItem> strategy = service.capacityProviderStrategy();
        if (strategy.isComplete() && !strategy.isEmpty() && hasNoWeight(strategy)) {
            report.wrong(
                    this,
                    strategy.place(),
                    "weight",
                    "0",
                    "'weight' must be more than 0 for at least one provider of "
                            + "'capacityProviderStrategy', got 0 for all "
                            + strategy.size(),
                    "set 'weight' of a provider to 1");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service:
                  capacityProviderStrategy:
                    - {capacityProvider: FARGATE, base: 1, weight: %s}
                    - {capacityProvider: FARGATE_SPOT, weight: 0}
                """, "0", "1");
    }

    // The API text speaks of several providers; a single one is only judged when 0 is written out.
    private static boolean hasNoWeight(Items<CapacityProviderStrategyItem> strategy) {
        boolean several = strategy.size() > 1;
        return strategy.stream().allMatch(item -> {
            Integer weight = several ? Value.knownOr(item.weight(), 0) : Value.known(item.weight());
            return weight != null && weight == 0;
        });
    }
}
