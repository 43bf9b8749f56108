package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A limit of the container's operating system. */
public final class Ulimit extends View {
    /** Views an object of the document as this. */
    public Ulimit(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name, such as nofile. */
    public @Nullable Value<String> name() {
        return text("name");
    }

    /** Returns the limit that a process may raise. */
    public @Nullable Value<Integer> softLimit() {
        return number("softLimit");
    }

    /** Returns the limit that it may not pass. */
    public @Nullable Value<Integer> hardLimit() {
        return number("hardLimit");
    }
}
