package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** Which instances tasks may run on. */
public final class PlacementConstraint extends View {
    /** Views an object of the document as this. */
    public PlacementConstraint(Node.Fields fields) {
        super(fields);
    }

    /** Returns distinctInstance or memberOf. */
    public @Nullable Value<String> type() {
        return text("type");
    }
}
