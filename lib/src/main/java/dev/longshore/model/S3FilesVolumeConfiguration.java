package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A file system of S3 Files as a volume. */
public final class S3FilesVolumeConfiguration extends View {
    /** Views an object of the document as this. */
    public S3FilesVolumeConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns the directory that is mounted; / unless set. */
    public @Nullable Value<String> rootDirectory() {
        return text("rootDirectory");
    }

    /** Returns whether an access point is certainly used: one is written out, or a resource is referred to. */
    public boolean usesAccessPoint() {
        return refersTo("accessPointArn");
    }
}
