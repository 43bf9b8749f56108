package dev.longshore.loadbalancer;

import dev.longshore.finding.Place;

/**
 * A route that a load balancer has.
 *
 * @param route the route
 * @param place what it leads to
 * @param use what it takes of the load balancer's quotas
 */
public record AttachedRoute(Route route, Place place, RouteUse use) {
    /** Returns whether it leads to a target group, and is not answered by the load balancer itself. */
    public boolean toTargets() {
        return use.targetGroups() > 0;
    }
}
