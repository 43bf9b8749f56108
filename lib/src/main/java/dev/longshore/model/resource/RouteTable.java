package dev.longshore.model.resource;

import dev.longshore.model.Resource;

/** A route table. */
public final class RouteTable extends ResourceView {
    /** What a template calls this. */
    public static final Kind<RouteTable> KIND = new Kind<>("AWS::EC2::RouteTable", RouteTable::new);

    /** Views a resource of a template as this. */
    public RouteTable(Resource resource) {
        super(resource);
    }
}
