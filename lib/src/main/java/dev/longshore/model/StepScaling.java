package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** Scaling by how far an alarm is exceeded. */
public final class StepScaling extends View {
    /** Views an object of the document as this. */
    public StepScaling(Node.Fields fields) {
        super(fields);
    }

    /** Returns ChangeInCapacity, PercentChangeInCapacity or ExactCapacity. */
    public @Nullable Value<String> adjustmentType() {
        return text("adjustmentType");
    }

    /** Returns its steps. */
    public Items<StepAdjustment> stepAdjustments() {
        return objects("stepAdjustments", StepAdjustment::new);
    }
}
