package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A name and its plain value. */
public final class EnvironmentVariable extends View {
    /** Views an object of the document as this. */
    public EnvironmentVariable(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name. */
    public @Nullable Value<String> name() {
        return text("name");
    }

    /** Returns the value. */
    public @Nullable Value<String> value() {
        return text("value");
    }
}
