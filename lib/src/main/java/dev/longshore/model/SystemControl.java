package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A kernel parameter of a container. */
public final class SystemControl extends View {
    /** Views an object of the document as this. */
    public SystemControl(Node.Fields fields) {
        super(fields);
    }

    /** Returns its name, such as net.core.somaxconn. */
    public @Nullable Value<String> namespace() {
        return text("namespace");
    }
}
