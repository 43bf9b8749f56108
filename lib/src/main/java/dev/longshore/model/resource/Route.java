package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import org.jspecify.annotations.Nullable;

/** A route of a route table. */
public final class Route extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Route> KIND = new Kind<>("AWS::EC2::Route", Route::new);

    /** Views a resource of a template as this. */
    public Route(Resource resource) {
        super(resource);
    }

    /** Returns the route table. */
    public @Nullable Link routeTable() {
        return link("RouteTableId");
    }

    /** Returns whether it goes to a gateway, which may be one to the internet. */
    public boolean goesToGateway() {
        return has("GatewayId");
    }
}
