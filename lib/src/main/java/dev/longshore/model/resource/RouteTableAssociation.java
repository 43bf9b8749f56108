package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import org.jspecify.annotations.Nullable;

/** Which route table a subnet has. */
public final class RouteTableAssociation extends ResourceView {
    /** What a template calls this. */
    public static final Kind<RouteTableAssociation> KIND =
            new Kind<>("AWS::EC2::SubnetRouteTableAssociation", RouteTableAssociation::new);

    /** Views a resource of a template as this. */
    public RouteTableAssociation(Resource resource) {
        super(resource);
    }

    /** Returns the subnet. */
    public @Nullable Link subnet() {
        return link("SubnetId");
    }

    /** Returns the route table. */
    public @Nullable Link routeTable() {
        return link("RouteTableId");
    }
}
