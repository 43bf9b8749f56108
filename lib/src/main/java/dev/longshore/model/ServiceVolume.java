package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A volume that ECS makes for each task of a service. */
public final class ServiceVolume extends View {
    /** Views an object of the document as this. */
    public ServiceVolume(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name of the volume in the task definition. */
    public @Nullable Value<String> name() {
        return text("name");
    }

    /** Returns the EBS volume. */
    public @Nullable EbsVolume managedEbsVolume() {
        return object("managedEbsVolume", EbsVolume::new);
    }
}
