package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A tag of a resource. */
public final class Tag extends View {
    /** Views an object of the document as this. */
    public Tag(Node.Fields fields) {
        super(fields);
    }

    /** Returns its key. */
    public @Nullable Value<String> key() {
        return text("key");
    }

    /** Returns its value. */
    public @Nullable Value<String> value() {
        return text("value");
    }
}
