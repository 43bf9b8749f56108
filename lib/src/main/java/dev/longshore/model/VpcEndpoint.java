package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A way from a network to an AWS service. */
public final class VpcEndpoint extends View {
    /** Views an object of the document as this. */
    public VpcEndpoint(Node.Fields fields) {
        super(fields);
    }

    /** Returns the network. */
    public @Nullable Reference vpc() {
        return reference("vpcId");
    }

    /** Returns the service, such as com.amazonaws.eu-central-1.logs. */
    public @Nullable Value<String> serviceName() {
        return text("serviceName");
    }

    /** Returns the route tables of a gateway endpoint. */
    public Items<Reference> routeTables() {
        return references("routeTableIds");
    }
}
