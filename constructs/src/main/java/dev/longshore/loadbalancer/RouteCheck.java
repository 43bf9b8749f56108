package dev.longshore.loadbalancer;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.rule.Range;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold for a route, by itself and beside the others of its load balancer. */
public final class RouteCheck {
    /** The lowest priority that can be set: the one before it is that of what answers in place of all routes. */
    static final int FIRST_PRIORITY = HttpLoadBalancerProps.MAINTENANCE_PRIORITY + 1;

    private RouteCheck() {}

    /**
     * Returns what is wrong with a route.
     *
     * @param loadBalancer the load balancer
     * @param others what is routed from it already, or before it
     * @param attached the route
     */
    public static List<Finding> of(HttpLoadBalancer loadBalancer, List<AttachedRoute> others, AttachedRoute attached) {
        Route route = attached.route();
        HttpLoadBalancerProps props = loadBalancer.getProps();
        OptionCheck check = new OptionCheck(attached.place());
        RouteValues.check(route, check);
        TargetOptionsCheck.check(route, !props.plainHttp(), check);
        GatewayQuotas.check(loadBalancer, others, attached, check);
        check.require(
                attached.use().rules() <= 1 || !loadBalancer.getImported(),
                OptionRule.OTHER_APP,
                "testListener",
                null,
                "must be left out behind a load balancer of another app: the listener would need its certificates",
                "leave it out, or put the service into the app of the load balancer");
        check.require(
                route.authentication() == null || !loadBalancer.getImported() || props.toAnywhere(),
                OptionRule.OTHER_APP,
                "authenticate",
                null,
                "needs a load balancer that may reach the provider, and what lets it out is the other app's",
                "let its security group out to port 443 there, and say so here with allowToAnywhere()");
        if (check.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            others.stream()
                    .filter(other -> !isHiddenOnPurpose(props, other.route(), route))
                    .forEach(other -> beside(other, attached, others, check));
        }
        return Judge.unacknowledged(check.findings(), props.common().acknowledged(), attached.place());
    }

    private static void beside(
            AttachedRoute other, AttachedRoute attached, List<AttachedRoute> others, OptionCheck check) {
        Route route = attached.route();
        int own = route.renderedPriority();
        int taken = other.route().renderedPriority();
        boolean under = RouteCover.covers(other.route(), route);
        boolean over = RouteCover.covers(route, other.route());
        if (under && over) {
            check.require(
                    false,
                    OptionRule.SAME_ROUTE,
                    "route",
                    RouteValues.describe(route),
                    "must differ from that of " + other.place(),
                    "add a host, a path or another condition to one of the two");
        } else if (own == taken) {
            check.require(
                    false,
                    OptionRule.PRIORITY_TAKEN,
                    "priority",
                    own,
                    "must be one that no other route of the load balancer has; that of " + other.place() + " has it",
                    "add priority(" + free(own, others) + ")");
        } else {
            check.require(
                    !(under && taken < own),
                    OptionRule.HIDDEN_ROUTE,
                    "route",
                    RouteValues.describe(route),
                    "must be looked at before that of " + other.place() + ", which takes all its requests",
                    before(taken, others, other));
            check.require(
                    !(over && own < taken),
                    OptionRule.HIDDEN_ROUTE,
                    "route",
                    RouteValues.describe(route),
                    "must be looked at after that of " + other.place() + ", all of whose requests it takes",
                    "add priority(" + after(taken, others) + ")");
        }
    }

    private static boolean isHiddenOnPurpose(HttpLoadBalancerProps props, Route one, Route other) {
        int first = Math.min(one.renderedPriority(), other.renderedPriority());
        int last = Math.max(one.renderedPriority(), other.renderedPriority());
        return props.maintenance() != null && first == HttpLoadBalancerProps.MAINTENANCE_PRIORITY && last > first;
    }

    /** Checks the port of a listener for tests. */
    public static void testListener(HttpLoadBalancer loadBalancer, int port, OptionCheck check) {
        check.require(
                        !Range.PORTS.excludes(port),
                        OptionRule.LISTENER_PORT,
                        "testListener",
                        port,
                        "must be " + Range.PORTS,
                        "set one in that range")
                .require(
                        !loadBalancer.getServedPorts().contains(port),
                        OptionRule.LISTENER_TAKEN,
                        "testListener",
                        port,
                        "must be a port that clients of " + loadBalancer.getPath() + " don't come to",
                        "set another one, such as testListener(8443)");
    }

    private static String before(int number, List<AttachedRoute> others, AttachedRoute other) {
        int free = below(number, others);
        return free < FIRST_PRIORITY
                ? "give that of " + other.place() + " a higher priority"
                : "add priority(" + free + ")";
    }

    private static int free(int number, List<AttachedRoute> others) {
        int free = below(number, others);
        return free < FIRST_PRIORITY ? after(number, others) : free;
    }

    private static int below(int number, List<AttachedRoute> others) {
        Set<Integer> taken = taken(others);
        int free = number - 1;
        while (taken.contains(free)) {
            free--;
        }
        return free;
    }

    private static int after(int number, List<AttachedRoute> others) {
        Set<Integer> taken = taken(others);
        int free = number + 1;
        while (taken.contains(free)) {
            free++;
        }
        return free;
    }

    private static Set<Integer> taken(List<AttachedRoute> others) {
        Set<Integer> taken = new TreeSet<>();
        others.forEach(other -> taken.add(other.route().renderedPriority()));
        return taken;
    }
}
