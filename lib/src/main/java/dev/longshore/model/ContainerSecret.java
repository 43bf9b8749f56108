package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A name whose value is read from Secrets Manager or SSM when the task starts. */
public final class ContainerSecret extends View {
    /** Views an object of the document as this. */
    public ContainerSecret(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name of the environment variable. */
    public @Nullable Value<String> name() {
        return text("name");
    }

    /** Returns where the value comes from, as the resource that it may be. */
    public @Nullable Reference source() {
        return reference("valueFrom");
    }

    /** Returns the ARN or SSM name that the value comes from. */
    public @Nullable Value<String> valueFrom() {
        return text("valueFrom");
    }
}
