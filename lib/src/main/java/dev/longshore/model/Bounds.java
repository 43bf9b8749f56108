package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** How few and how many tasks there may be. */
public final class Bounds extends View {
    /** Views an object of the document as this. */
    public Bounds(Node.Fields fields) {
        super(fields);
    }

    /** Returns the lowest number of tasks. */
    public @Nullable Value<Integer> minCapacity() {
        return number("minCapacity");
    }

    /** Returns the highest number of tasks. */
    public @Nullable Value<Integer> maxCapacity() {
        return number("maxCapacity");
    }
}
