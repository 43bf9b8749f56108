package dev.longshore.cluster;

import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awscdk.services.ecs.CfnClusterCapacityProviderAssociations.CapacityProviderStrategyProperty;

/** What a cluster runs tasks on that name no capacity. */
final class DefaultStrategy {
    private static final String OPTION = "defaultStrategy";
    private static final int MAX_WEIGHT = 1000;
    private static final int MAX_BASE = 100_000;

    private DefaultStrategy() {}

    /** Checks a strategy against what the cluster has, by name. */
    static void check(OptionCheck check, List<Capacity> strategy, Map<String, CapacityType> types) {
        Set<CapacityType> families = new HashSet<>();
        Set<String> names = new HashSet<>();
        int bases = 0;
        int weights = 0;
        for (Capacity part : strategy) {
            CapacityType type = types.get(part.name());
            if (type != null) {
                families.add(type);
            }
            bases += part.base() > 0 ? 1 : 0;
            weights += part.weight();
            check.require(
                            type != null,
                            OptionRule.STRATEGY_PROVIDER,
                            OPTION,
                            part.name(),
                            "must name a capacity of the cluster",
                            "take one of " + String.join(", ", types.keySet()))
                    .require(
                            type != CapacityType.EXTERNAL,
                            OptionRule.EXTERNAL_STRATEGY,
                            OPTION,
                            part.name(),
                            "must be without external instances",
                            "let services ask for Capacity.EXTERNAL")
                    .require(
                            names.add(part.name()),
                            OptionRule.STRATEGY_TWICE,
                            OPTION,
                            part.name(),
                            "must name each capacity once",
                            "add the weights up")
                    .require(
                            part.weight() >= 0 && part.weight() <= MAX_WEIGHT,
                            OptionRule.STRATEGY_WEIGHT,
                            OPTION,
                            part.weight(),
                            "must have weights from 0 to " + MAX_WEIGHT,
                            "divide all weights by the same")
                    .require(
                            part.base() >= 0 && part.base() <= MAX_BASE,
                            OptionRule.STRATEGY_BASE,
                            OPTION,
                            part.base(),
                            "must have a base from 0 to " + MAX_BASE,
                            "set the number of tasks");
        }
        check.require(
                        families.size() <= 1,
                        OptionRule.STRATEGY_FAMILIES,
                        OPTION,
                        families,
                        "must be of one kind of compute",
                        "give each service its own capacity(…)")
                .require(
                        bases <= 1,
                        OptionRule.STRATEGY_BASES,
                        OPTION,
                        bases + " bases",
                        "must have one base",
                        "keep the base of the one that comes first")
                .require(
                        strategy.isEmpty() || weights > 0,
                        OptionRule.STRATEGY_WEIGHTS,
                        OPTION,
                        "weights of 0",
                        "must have a weight",
                        "set weight(1)");
    }

    static List<CapacityProviderStrategyProperty> render(List<Capacity> strategy, Map<String, ClusterCapacity> known) {
        List<CapacityProviderStrategyProperty> items = new ArrayList<>();
        for (Capacity part : strategy) {
            CapacityProviderStrategyProperty.Builder item = CapacityProviderStrategyProperty.builder()
                    .capacityProvider(
                            Objects.requireNonNull(known.get(part.name())).provider())
                    .weight(part.weight());
            if (part.base() > 0) {
                item.base(part.base());
            }
            items.add(item.build());
        }
        return items;
    }
}
