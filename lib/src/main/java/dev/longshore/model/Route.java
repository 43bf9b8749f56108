package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** Where a route table sends packets. */
public final class Route extends View {
    /** Views an object of the document as this. */
    public Route(Node.Fields fields) {
        super(fields);
    }

    /** Returns the route table. */
    public @Nullable Reference routeTable() {
        return reference("routeTableId");
    }

    /** Returns the IPv4 addresses it is for. */
    public @Nullable Value<String> destinationCidrBlock() {
        return text("destinationCidrBlock");
    }

    /** Returns the internet gateway or virtual private gateway. */
    public @Nullable Reference gateway() {
        return reference("gatewayId");
    }
}
