package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** The volumes of another container, as a container takes them. */
public final class VolumeFrom extends View {
    /** Views an object of the document as this. */
    public VolumeFrom(Node.Fields fields) {
        super(fields);
    }

    /** Returns the container whose volumes it takes. */
    public @Nullable Value<String> sourceContainer() {
        return text("sourceContainer");
    }
}
