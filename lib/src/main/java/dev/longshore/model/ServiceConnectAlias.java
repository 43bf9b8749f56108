package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A name and a port under which clients reach a service. */
public final class ServiceConnectAlias extends View {
    /** Views an object of the document as this. */
    public ServiceConnectAlias(Node.Fields fields) {
        super(fields);
    }

    /** Returns the name. */
    public @Nullable Value<String> dnsName() {
        return text("dnsName");
    }

    /** Returns the port. */
    public @Nullable Value<Integer> port() {
        return number("port");
    }

    /** Returns the header that leads tests to a new version, if said. */
    public @Nullable Value<String> testHeader() {
        return given("testTrafficRules.header.name");
    }
}
