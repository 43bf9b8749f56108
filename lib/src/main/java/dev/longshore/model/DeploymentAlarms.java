package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** The alarms that fail a deployment. */
public final class DeploymentAlarms extends View {
    /** Views an object of the document as this. */
    public DeploymentAlarms(Node.Fields fields) {
        super(fields);
    }

    /** Returns whether they do. */
    public @Nullable Value<Boolean> enable() {
        return flag("enable");
    }

    /** Returns their names. */
    public Items<Reference> alarmNames() {
        return references("alarmNames");
    }
}
