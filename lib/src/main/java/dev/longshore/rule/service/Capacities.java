package dev.longshore.rule.service;

import dev.longshore.model.Scaling;
import dev.longshore.model.Value;
import dev.longshore.rule.Range;
import org.jspecify.annotations.Nullable;

/** The bounds that scaling keeps the number of tasks in. */
final class Capacities {
    private Capacities() {}

    /** Returns from where to where; null where there is no scaling, or a bound is not known, or they cross. */
    static @Nullable Range bounds(@Nullable Scaling scaling) {
        if (scaling == null) {
            return null;
        }
        Integer min = Value.known(scaling.minCapacity());
        Integer max = Value.known(scaling.maxCapacity());
        return min == null || max == null || min > max ? null : new Range(min, max);
    }
}
