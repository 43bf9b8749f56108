package dev.longshore.rule.service;

import dev.longshore.document.Node;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Route;
import dev.longshore.model.RouteTableAssociation;
import dev.longshore.model.Subnet;
import dev.longshore.model.Value;
import dev.longshore.model.VpcEndpoint;
import dev.longshore.model.resource.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be reached from a subnet, as far as its template tells: subnet, route table, routes, and the endpoints of
 * the network. Whatever is not certain counts as a way out.
 */
final class Network {
    static final String SUBNET = "AWS::EC2::Subnet";
    static final String VPC = "AWS::EC2::VPC";
    private static final String ROUTE_TABLE = "AWS::EC2::RouteTable";
    private static final String ROUTE = "AWS::EC2::Route";
    private static final String ASSOCIATION = "AWS::EC2::SubnetRouteTableAssociation";
    private static final String ENDPOINT = "AWS::EC2::VPCEndpoint";
    private static final String INTERNET_GATEWAY = "AWS::EC2::InternetGateway";
    private static final String ANYWHERE = "0.0.0.0/0";
    /** What refers to a route table without leading anywhere but to endpoints. */
    private static final Set<String> NO_WAY = Set.of(ASSOCIATION, ENDPOINT);

    /** How packets leave a subnet. */
    enum Way {
        /** Not at all. */
        NONE,
        /** By an internet gateway only: those of a task with a public address. */
        INTERNET_GATEWAY,
        /** In some way, or in none that is known. */
        OTHER
    }

    private final Resources resources;
    private final Resource vpc;
    private final Resource routeTable;
    private final Way way;

    private Network(Resources resources, Resource vpc, Resource routeTable, Way way) {
        this.resources = resources;
        this.vpc = vpc;
        this.routeTable = routeTable;
        this.way = way;
    }

    /** Returns what can be reached from a subnet, or null where the template does not tell. */
    static @Nullable Network of(@Nullable Reference reference, Resources resources) {
        return of(Wiring.target(resources, reference, SUBNET), resources);
    }

    /** Returns what can be reached from a subnet, or null where the template does not tell. */
    static @Nullable Network of(Link link, Resources resources) {
        Resource subnet = resources.get(link.target());
        return of(
                subnet != null && subnet.type().equals(SUBNET) && subnet.hasKnownProperties() ? subnet : null,
                resources);
    }

    private static @Nullable Network of(@Nullable Resource subnet, Resources resources) {
        Resource vpc = subnet == null ? null : Wiring.target(resources, new Subnet(subnet.properties()).vpc(), VPC);
        Resource routeTable = subnet == null ? null : routeTable(subnet, resources);
        if (!resources.isComplete()
                || subnet == null
                || vpc == null
                || routeTable == null
                || Wiring.isHandedOn(resources, subnet)
                || Wiring.isHandedOn(resources, vpc)) {
            return null;
        }
        return new Network(resources, vpc, routeTable, way(routeTable, resources));
    }

    /** Returns how packets leave the subnet. */
    Way way() {
        return way;
    }

    /** Returns those of the endpoints, such as {@code ecr.api}, that the network certainly lacks. */
    List<String> lacking(List<String> wanted) {
        List<String> lacking = new ArrayList<>(wanted);
        for (Resource resource : resources.ofType(ENDPOINT)) {
            VpcEndpoint endpoint = new VpcEndpoint(resource.properties());
            Reference to = endpoint.vpc();
            Value<String> service = endpoint.serviceName();
            boolean elsewhere = to != null && to.isKnown() && !vpc.logicalId().equals(to.target());
            if (!elsewhere && isOfThisSubnet(endpoint)) {
                lacking.removeIf(name -> service == null || mayBe(service.text(), name));
            }
        }
        return lacking;
    }

    // The name of a service is com.amazonaws, the region and the service; the region is hardly ever written out.
    private static boolean mayBe(String service, String name) {
        return !service.contains("amazonaws.") || service.endsWith("." + name);
    }

    // A gateway endpoint serves the subnets of its route tables, any other one the whole network.
    private boolean isOfThisSubnet(VpcEndpoint endpoint) {
        return !endpoint.has("routeTableIds")
                || !endpoint.routeTables().isComplete()
                || endpoint.routeTables().stream()
                        .anyMatch(table -> routeTable.logicalId().equals(table.target()));
    }

    // Without an association it is the main table of the network, which a template does not see.
    private static @Nullable Resource routeTable(Resource subnet, Resources resources) {
        List<Resource> associations = Wiring.referrers(resources, subnet, ASSOCIATION);
        return associations.size() == 1
                ? Wiring.target(
                        resources,
                        new RouteTableAssociation(associations.get(0).properties()).routeTable(),
                        ROUTE_TABLE)
                : null;
    }

    private static Way way(Resource routeTable, Resources resources) {
        if (resources.ofType(ROUTE).stream().anyMatch(route -> isOfUnknownTable(route, resources))) {
            return Way.OTHER;
        }
        Way way = Way.NONE;
        for (Resource referrer : resources.referrersOf(routeTable.logicalId())) {
            if (referrer.type().equals(ROUTE) && isToInternetGateway(new Route(referrer.properties()), resources)) {
                way = Way.INTERNET_GATEWAY;
            } else if (!NO_WAY.contains(referrer.type())) {
                return Way.OTHER;
            }
        }
        return way;
    }

    private static boolean isOfUnknownTable(Resource route, Resources resources) {
        Node table = route.properties().get("RouteTableId");
        return !(table instanceof Node.Unresolved reference && resources.get(reference.target()) != null);
    }

    private static boolean isToInternetGateway(Route route, Resources resources) {
        return ANYWHERE.equals(Value.known(route.destinationCidrBlock()))
                && Wiring.target(resources, route.gateway(), INTERNET_GATEWAY) != null;
    }
}
