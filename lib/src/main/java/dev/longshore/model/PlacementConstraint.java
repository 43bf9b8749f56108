package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A condition on the instances that may run a task. */
public final class PlacementConstraint extends View {
    /** Views an object of the document as this. */
    public PlacementConstraint(Node.Fields fields) {
        super(fields);
    }

    /** Returns memberOf or distinctInstance. */
    public @Nullable Value<String> type() {
        return text("type");
    }

    /** Returns the expression in the cluster query language. */
    public @Nullable Value<String> expression() {
        return text("expression");
    }
}
