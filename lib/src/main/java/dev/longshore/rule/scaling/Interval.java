package dev.longshore.rule.scaling;

import dev.longshore.model.StepAdjustment;
import dev.longshore.model.StepScaling;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The values of a metric for which a step is taken, counted from the threshold of the alarm.
 *
 * @param lower where it begins
 * @param upper where it ends
 */
record Interval(double lower, double upper) {
    /** Returns the intervals in order; none while not all of them are known. */
    static List<Interval> of(StepScaling steps) {
        List<Interval> intervals = new ArrayList<>();
        for (StepAdjustment step : steps.stepAdjustments()) {
            Double lower = Value.knownOr(step.lowerBound(), Double.NEGATIVE_INFINITY);
            Double upper = Value.knownOr(step.upperBound(), Double.POSITIVE_INFINITY);
            if (lower == null || upper == null) {
                return List.of();
            }
            intervals.add(new Interval(lower, upper));
        }
        intervals.sort(Comparator.comparingDouble(Interval::lower).thenComparingDouble(Interval::upper));
        return steps.stepAdjustments().isComplete() ? intervals : List.of();
    }

    /** Returns it in words, such as {@code 0 to 20}. */
    @Override
    public String toString() {
        return text(lower) + " to " + text(upper);
    }

    private static String text(double bound) {
        if (Double.isInfinite(bound)) {
            return "anything";
        }
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
