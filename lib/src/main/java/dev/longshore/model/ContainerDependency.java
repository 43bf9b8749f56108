package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A container that another one waits for. */
public final class ContainerDependency extends View {
    /** Views an object of the document as this. */
    public ContainerDependency(Node.Fields fields) {
        super(fields);
    }

    /** Returns the container that is waited for. */
    public @Nullable Value<String> containerName() {
        return text("containerName");
    }

    /** Returns START, COMPLETE, SUCCESS or HEALTHY. */
    public @Nullable Value<String> condition() {
        return text("condition");
    }
}
