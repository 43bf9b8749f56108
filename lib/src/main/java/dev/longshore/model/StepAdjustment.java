package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** What is done while a metric is in an interval, counted from the threshold of the alarm. */
public final class StepAdjustment extends View {
    /** Views an object of the document as this. */
    public StepAdjustment(Node.Fields fields) {
        super(fields);
    }

    /** Returns where the interval begins; without end downwards unless set. */
    public @Nullable Value<Double> lowerBound() {
        return decimal("metricIntervalLowerBound");
    }

    /** Returns where the interval ends; without end upwards unless set. */
    public @Nullable Value<Double> upperBound() {
        return decimal("metricIntervalUpperBound");
    }

    /** Returns the change, or the number of tasks. */
    public @Nullable Value<Integer> scalingAdjustment() {
        return number("scalingAdjustment");
    }
}
