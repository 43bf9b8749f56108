package dev.longshore.loadbalancer;

/**
 * What a route takes of the quotas of its load balancer.
 *
 * @param rules how many listener rules it is
 * @param targetGroups how many target groups it leads to
 * @param targets how many tasks there may be behind it
 * @param opens whether the security group of the load balancer gets a rule of its own for what it leads to
 */
public record RouteUse(int rules, int targetGroups, int targets, boolean opens) {
    /** What an answer of the load balancer itself takes. */
    static final RouteUse ANSWER = new RouteUse(1, 0, 0, false);

    /** What is taken by a route of which no more is known than that it leads to a target group. */
    static final RouteUse GROUP = new RouteUse(1, 1, 0, false);
}
