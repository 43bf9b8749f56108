package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A port of the task that other services of the namespace reach. */
public final class ServiceConnectEndpoint extends View {
    /** Views an object of the document as this. */
    public ServiceConnectEndpoint(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name of the port mapping. */
    public @Nullable Value<String> portName() {
        return text("portName");
    }

    /** Returns the name in Cloud Map; that of the port unless set. */
    public @Nullable Value<String> discoveryName() {
        return text("discoveryName");
    }

    /** Returns the port that the proxy listens on. */
    public @Nullable Value<Integer> ingressPortOverride() {
        return number("ingressPortOverride");
    }

    /** Returns the names and ports that clients use. */
    public Items<ServiceConnectAlias> clientAliases() {
        return objects("clientAliases", ServiceConnectAlias::new);
    }

    /** Returns the seconds that a single request may take, if set; 0 turns the limit off. */
    public @Nullable Value<Integer> perRequestTimeoutSeconds() {
        Timeout timeout = object("timeout", Timeout::new);
        return timeout == null ? null : timeout.perRequestTimeoutSeconds();
    }

    /** Returns the name in Cloud Map, whether it is set or that of the port; null where neither is. */
    public @Nullable Value<String> effectiveDiscoveryName() {
        Value<String> discoveryName = discoveryName();
        return discoveryName == null ? portName() : discoveryName;
    }

    private static final class Timeout extends View {
        Timeout(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<Integer> perRequestTimeoutSeconds() {
            return number("perRequestTimeoutSeconds");
        }
    }
}
