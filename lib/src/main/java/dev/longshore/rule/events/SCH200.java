package dev.longshore.rule.events;

import dev.longshore.model.resource.Schedule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** A schedule begins within a day of its time. */
final class SCH200 extends RangeRule<Schedule> {
    private static final Range RANGE = new Range(1, 1440);

    SCH200() {
        super(
                Schedule.KIND,
                "SCH-200",
                "the flexible window of a schedule",
                RANGE,
                "minutes",
                EventSources.FLEXIBLE_WINDOW,
                Confidence.STATED,
                "1 validation error detected: Value at 'flexibleTimeWindow.maximumWindowInMinutes' failed to satisfy"
                        + " constraint: Member must have value between 1 and 1440");
    }

    @Override
    protected Stream<Setting<Integer>> settings(Schedule resource) {
        return Setting.of("MaximumWindowInMinutes", resource.flexibleMinutes());
    }

    @Override
    protected String yaml() {
        return Starters.schedule("FlexibleTimeWindow: {Mode: FLEXIBLE, MaximumWindowInMinutes: %s}");
    }
}
