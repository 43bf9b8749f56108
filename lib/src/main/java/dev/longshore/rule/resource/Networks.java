package dev.longshore.rule.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Route;
import dev.longshore.model.resource.RouteTable;
import dev.longshore.model.resource.RouteTableAssociation;
import dev.longshore.model.resource.Subnet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be told about the networks of a template. */
public final class Networks {
    private Networks() {}

    /**
     * Returns whether a subnet is certainly not reached from the internet: its route table is of the template, and none
     * of the table's routes goes to a gateway.
     */
    public static boolean isCertainlyPrivate(Link subnet, Resources all) {
        Subnet known = Subnet.KIND.at(subnet, all);
        if (known == null || !all.isComplete()) {
            return false;
        }
        List<RouteTableAssociation> tables =
                RouteTableAssociation.KIND.thatMayPointTo(known, RouteTableAssociation::subnet, all);
        return !tables.isEmpty() && tables.stream().allMatch(table -> hasNoGateway(table.routeTable(), all));
    }

    /** Returns the zone of a subnet of the template, or null: see {@link Subnet#zone}. */
    public static @Nullable String zone(@Nullable Link subnet, Resources all) {
        Subnet known = Subnet.KIND.at(subnet, all);
        return known == null ? null : known.zone();
    }

    /** Returns the subnets that certainly share a zone with one before them, or are the same, in order. */
    public static List<Link> sharingZone(Items<Link> subnets, Resources all) {
        Set<String> seen = new HashSet<>();
        List<Link> sharing = new ArrayList<>();
        for (Link subnet : subnets) {
            String zone = zone(subnet, all);
            boolean sameSubnet = !seen.add("subnet " + subnet.text());
            boolean sameZone = zone != null && !seen.add("zone " + zone);
            if (sameSubnet || sameZone) {
                sharing.add(subnet);
            }
        }
        return sharing;
    }

    private static boolean hasNoGateway(@Nullable Link link, Resources all) {
        RouteTable table = RouteTable.KIND.at(link, all);
        return table != null
                && Route.KIND.thatMayPointTo(table, Route::routeTable, all).stream()
                        .noneMatch(Route::goesToGateway);
    }
}
