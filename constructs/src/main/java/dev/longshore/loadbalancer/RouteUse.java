package dev.longshore.loadbalancer;

import org.jspecify.annotations.Nullable;

/**
 * What a route takes of the quotas of its load balancer.
 *
 * @param rules how many listener rules it is
 * @param targetGroups how many target groups it leads to
 * @param targets how many tasks there may be behind it
 * @param opens the port for which the security group of the load balancer gets a rule of its own for what it leads to,
 *     or null
 */
public record RouteUse(
        int rules, int targetGroups, int targets, @Nullable Integer opens) {
    /** What an answer of the load balancer itself takes. */
    static final RouteUse ANSWER = new RouteUse(1, 0, 0, null);

    /** What is taken by a route of which no more is known than that it leads to a target group. */
    static final RouteUse GROUP = new RouteUse(1, 1, 0, null);
}
