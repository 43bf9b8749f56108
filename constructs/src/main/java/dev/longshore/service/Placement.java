package dev.longshore.service;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.PlacementStrategy;

/**
 * How ECS chooses among EC2 instances that all could run a task. The first of a list decides, the next among those that
 * the first leaves equal.
 *
 * @param type spread, binpack or random
 * @param field what is spread over or packed by; null for random
 */
public record Placement(String type, @Nullable String field) {
    private static final String ZONE = "attribute:ecs.availability-zone";

    /** As many tasks in one zone as in another: a lost zone costs as little as it can. */
    public static final Placement SPREAD_ZONES = spread(ZONE);

    /** As many tasks on one instance as on another. */
    public static final Placement SPREAD_INSTANCES = spread("instanceId");

    /** Fills the instance with the least memory left, so that the fewest instances run. */
    public static final Placement BINPACK_MEMORY = new Placement("binpack", "memory");

    /** Fills the instance with the least CPU left, so that the fewest instances run. */
    public static final Placement BINPACK_CPU = new Placement("binpack", "cpu");

    /** Any of them. */
    public static final Placement RANDOM = new Placement("random", null);

    /** Spreads over the values of an attribute of the instances, such as {@code attribute:ecs.instance-type}. */
    public static Placement spread(String attribute) {
        return new Placement("spread", attribute);
    }

    PlacementStrategy toCdk() {
        if (field == null) {
            return PlacementStrategy.randomly();
        }
        if (type.equals("spread")) {
            return PlacementStrategy.spreadAcross(field);
        }
        return field.equals("cpu") ? PlacementStrategy.packedByCpu() : PlacementStrategy.packedByMemory();
    }
}
