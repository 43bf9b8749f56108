package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** The Cloud Map service that lists the tasks of a service. */
public final class ServiceRegistry extends View {
    /** Views an object of the document as this. */
    public ServiceRegistry(Node.Fields fields) {
        super(fields);
    }

    /** Returns the Cloud Map service. */
    public @Nullable Reference registryArn() {
        return reference("registryArn");
    }
}
