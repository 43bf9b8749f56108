package dev.longshore.rehearsal;

import java.util.List;

/**
 * A rehearsal that went well.
 *
 * @param stack the stack that was rehearsed
 * @param steps its steps in order
 * @param leftBehind what was kept on purpose when the app was destroyed
 * @param notes what was left out of the rehearsal, such as container images that were not built
 */
public record RehearsalReport(
        String stack, List<RehearsalStep> steps, List<LeftBehind> leftBehind, List<String> notes) {
    /**
     * How long all steps took.
     *
     * @return the seconds
     */
    public double seconds() {
        return steps.stream().mapToDouble(RehearsalStep::seconds).sum();
    }
}
