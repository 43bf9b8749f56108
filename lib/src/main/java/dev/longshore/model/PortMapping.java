package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A port of a container. */
public final class PortMapping extends View {
    /** Views an object of the document as this. */
    public PortMapping(Node.Fields fields) {
        super(fields);
    }

    /** Returns the port inside the container. */
    public @Nullable Value<Integer> containerPort() {
        return number("containerPort");
    }

    /** Returns the port on the host; in awsvpc mode the same one. */
    public @Nullable Value<Integer> hostPort() {
        return number("hostPort");
    }

    /** Returns tcp or udp; tcp unless set. */
    public @Nullable Value<String> protocol() {
        return text("protocol");
    }

    /** Returns the name that Service Connect and others refer to. */
    public @Nullable Value<String> name() {
        return text("name");
    }

    /** Returns http, http2 or grpc, for Service Connect. */
    public @Nullable Value<String> appProtocol() {
        return text("appProtocol");
    }

    /** Returns the range of ports, such as 8000-8010. */
    public @Nullable Value<String> containerPortRange() {
        return text("containerPortRange");
    }
}
