package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A device that a container needs. */
public final class ResourceRequirement extends View {
    /** Views an object of the document as this. */
    public ResourceRequirement(Node.Fields fields) {
        super(fields);
    }

    /** Returns GPU, InferenceAccelerator or NeuronDevice. */
    public @Nullable Value<String> type() {
        return text("type");
    }

    /** Returns how many, or ALL. */
    public @Nullable Value<String> value() {
        return text("value");
    }

    /** Returns whether the device is certainly shared with other containers. */
    public boolean isShared() {
        return fields().get("sharingStrategy") instanceof Node.Fields;
    }
}
