package dev.longshore.service;

import dev.longshore.cluster.CapacityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.ecs.PlacementConstraint;

/** Where the tasks of a service go: what was said of it, and what follows where nothing was. */
final class Placing {
    private static final String ZONE = "ecs.availability-zone";

    private Placing() {}

    /** Returns the strategies, by default over zones and then instances where there is more than one task to spread. */
    static List<Placement> strategies(EcsServiceProps props) {
        boolean spreads = props.task().capacityType() == CapacityType.EC2 && !props.daemon() && mayBeSeveral(props);
        return props.placement().isEmpty() && spreads
                ? List.of(Placement.SPREAD_ZONES, Placement.SPREAD_INSTANCES)
                : props.placement();
    }

    /** Returns whether ECS may move tasks to even out the zones; it refuses to where that contradicts the placement. */
    static boolean rebalancesZones(EcsServiceProps props) {
        List<Placement> strategies = strategies(props);
        return props.maximumPercent() > 100
                && !props.daemon()
                && props.task().capacityType() != CapacityType.EXTERNAL
                && (strategies.isEmpty() || strategies.get(0).equals(Placement.SPREAD_ZONES))
                && props.placeWhere().stream().noneMatch(expression -> expression.contains(ZONE));
    }

    static List<PlacementConstraint> constraints(EcsServiceProps props) {
        List<PlacementConstraint> constraints = new ArrayList<>();
        if (props.distinctInstances()) {
            constraints.add(PlacementConstraint.distinctInstances());
        }
        props.placeWhere().forEach(expression -> constraints.add(PlacementConstraint.memberOf(expression)));
        return constraints;
    }

    /** Adds the constraints to a service whose L2 has no word for them. */
    static void constrain(CfnService service, EcsServiceProps props) {
        List<Object> constraints = new ArrayList<>();
        for (Map<String, Object> constraint : constraintModel(props)) {
            constraints.add(CfnService.PlacementConstraintProperty.builder()
                    .type((String) constraint.get("type"))
                    .expression((String) constraint.get("expression"))
                    .build());
        }
        if (!constraints.isEmpty()) {
            service.setPlacementConstraints(constraints);
        }
    }

    static @Nullable List<Map<String, Object>> strategyModel(EcsServiceProps props) {
        List<Map<String, Object>> strategies = new ArrayList<>();
        for (Placement placement : strategies(props)) {
            Map<String, Object> strategy = new LinkedHashMap<>();
            strategy.put("type", placement.type());
            if (placement.field() != null) {
                strategy.put("field", placement.field());
            }
            strategies.add(strategy);
        }
        return strategies.isEmpty() ? null : strategies;
    }

    static List<Map<String, Object>> constraintModel(EcsServiceProps props) {
        List<Map<String, Object>> constraints = new ArrayList<>();
        if (props.distinctInstances()) {
            constraints.add(constraint("distinctInstance", null));
        }
        props.placeWhere().forEach(expression -> constraints.add(constraint("memberOf", expression)));
        return constraints;
    }

    private static Map<String, Object> constraint(String type, @Nullable String expression) {
        Map<String, Object> constraint = new LinkedHashMap<>();
        constraint.put("type", type);
        if (expression != null) {
            constraint.put("expression", expression);
        }
        return constraint;
    }

    private static boolean mayBeSeveral(EcsServiceProps props) {
        Integer tasks = props.tasks();
        return props.scaling() != null || (tasks != null && tasks > 1);
    }
}
