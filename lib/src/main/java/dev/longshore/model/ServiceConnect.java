package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** How the tasks of a service reach others, and are reached, by short names. */
public final class ServiceConnect extends View {
    /** Views an object of the document as this. */
    public ServiceConnect(Node.Fields fields) {
        super(fields);
    }

    /** Returns whether it is on. */
    public @Nullable Value<Boolean> enabled() {
        return flag("enabled");
    }

    /** Returns the Cloud Map namespace; that of the cluster unless set. */
    public @Nullable Reference namespace() {
        return reference("namespace");
    }

    /** Returns what others can reach. */
    public Items<ServiceConnectEndpoint> services() {
        return objects("services", ServiceConnectEndpoint::new);
    }

    /** Returns whether it is certainly on. */
    public boolean isOn() {
        return Boolean.TRUE.equals(Value.known(enabled()));
    }
}
