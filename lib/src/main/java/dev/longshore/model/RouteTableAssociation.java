package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** The route table of a subnet. */
public final class RouteTableAssociation extends View {
    /** Views an object of the document as this. */
    public RouteTableAssociation(Node.Fields fields) {
        super(fields);
    }

    /** Returns the subnet. */
    public @Nullable Reference subnet() {
        return reference("subnetId");
    }

    /** Returns the route table. */
    public @Nullable Reference routeTable() {
        return reference("routeTableId");
    }
}
