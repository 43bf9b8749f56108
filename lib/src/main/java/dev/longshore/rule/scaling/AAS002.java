package dev.longshore.rule.scaling;

import dev.longshore.model.Bounds;
import dev.longshore.model.Scaling;
import dev.longshore.model.ScheduledAction;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** Scaling does not go below no task. */
final class AAS002 extends ScalingRule {
    AAS002() {
        super(
                "AAS-002",
                "minCapacity and maxCapacity are 0 or more",
                Sources.SCALABLE_TARGET,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: the capacity is negative");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        check("minCapacity", scaling.minCapacity(), report);
        check("maxCapacity", scaling.maxCapacity(), report);
        for (ScheduledAction action : scaling.scheduledActions()) {
            Bounds bounds = action.scalableTargetAction();
            if (bounds != null) {
                check("scalableTargetAction.minCapacity", bounds.minCapacity(), report);
                check("scalableTargetAction.maxCapacity", bounds.maxCapacity(), report);
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("service: {}\nscaling: {minCapacity: %s, maxCapacity: 4}\n", "-1", "0");
    }

    private void check(String option, @Nullable Value<Integer> capacity, Report report) {
        if (capacity != null && capacity.is(tasks -> tasks < 0)) {
            report.wrong(
                    this,
                    option,
                    capacity,
                    "'" + option + "' must be 0 or more, got " + capacity,
                    "set '" + option + "' to 0 or more");
        }
    }
}
