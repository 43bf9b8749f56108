package dev.longshore.simulation;

import java.util.List;
import java.util.OptionalInt;

/** A step scaling policy with exact capacities, as a template has it. */
record StepPolicy(List<Step> steps, int cooldownSeconds) {
    /** Returns the capacity for what the metric is above or below the threshold; none where no step is for it. */
    OptionalInt capacity(double breach) {
        return steps.stream()
                .filter(step -> step.isFor(breach))
                .mapToInt(Step::capacity)
                .findFirst();
    }

    /** From the lower to the upper bound: above a threshold without the upper one, below it without the lower one. */
    record Step(double lower, double upper, int capacity) {
        boolean isFor(double breach) {
            return breach >= 0 ? lower <= breach && breach < upper : lower < breach && breach <= upper;
        }
    }
}
