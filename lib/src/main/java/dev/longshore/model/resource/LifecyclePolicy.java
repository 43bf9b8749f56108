package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** When files of an EFS file system move to cheaper storage. */
public final class LifecyclePolicy extends Section {
    /** Views an object of the document as this. */
    public LifecyclePolicy(Node.Fields fields) {
        super(fields);
    }

    /** Returns the age, such as AFTER_30_DAYS, for Infrequent Access. */
    public @Nullable Value<String> toInfrequentAccess() {
        return text("TransitionToIA");
    }

    /** Returns the age, such as AFTER_90_DAYS, for Archive. */
    public @Nullable Value<String> toArchive() {
        return text("TransitionToArchive");
    }
}
