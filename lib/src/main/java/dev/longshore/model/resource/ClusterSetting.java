package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A setting of a cluster. */
public final class ClusterSetting extends Section {
    /** Views an object of the document as this. */
    public ClusterSetting(Node.Fields fields) {
        super(fields);
    }

    /** Returns its name, such as containerInsights. */
    public @Nullable Value<String> name() {
        return text("Name");
    }
}
