package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A volume as a container sees it. */
public final class MountPoint extends View {
    /** Views an object of the document as this. */
    public MountPoint(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name of the volume. */
    public @Nullable Value<String> sourceVolume() {
        return text("sourceVolume");
    }

    /** Returns the path in the container. */
    public @Nullable Value<String> containerPath() {
        return text("containerPath");
    }

    /** Returns whether the container may only read; false unless set. */
    public @Nullable Value<Boolean> readOnly() {
        return flag("readOnly");
    }
}
