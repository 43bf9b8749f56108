package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** The proxy of a task, for App Mesh. */
public final class ProxyConfiguration extends View {
    /** Views an object of the document as this. */
    public ProxyConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns the container that is the proxy. */
    public @Nullable Value<String> containerName() {
        return text("containerName");
    }
}
