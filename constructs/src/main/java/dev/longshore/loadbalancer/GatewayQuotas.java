package dev.longshore.loadbalancer;

import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Whether a load balancer has room for one more route, by the quotas of AWS. */
final class GatewayQuotas {
    /** Target groups of a load balancer; nobody can have more. */
    static final int TARGET_GROUPS = 100;

    /** Targets of a load balancer, unless the account may have more. */
    static final int TARGETS = 1000;

    /** Rules of a security group, in and out each, unless the account may have more. */
    static final int GROUP_RULES = 60;

    private final HttpLoadBalancerProps props;
    private final List<AttachedRoute> routes;
    private final String path;

    private GatewayQuotas(HttpLoadBalancer loadBalancer, List<AttachedRoute> routes) {
        this.props = loadBalancer.getProps();
        this.routes = routes;
        this.path = loadBalancer.getPath();
    }

    static void check(
            HttpLoadBalancer loadBalancer, List<AttachedRoute> others, AttachedRoute attached, OptionCheck check) {
        List<AttachedRoute> routes = new ArrayList<>(others);
        routes.add(attached);
        new GatewayQuotas(loadBalancer, routes).check(attached.use(), check);
    }

    private void check(RouteUse added, OptionCheck check) {
        int rules = sum(RouteUse::rules);
        check.require(
                rules <= props.ruleQuota(),
                OptionRule.RULE_QUOTA,
                "route",
                rules,
                "must be one of at most " + props.ruleQuota() + " rules of " + path
                        + ": 'Rules per Application Load Balancer'",
                "have the quota raised and say ruleQuota(200), or make a second load balancer");
        int groups = sum(RouteUse::targetGroups);
        check.require(
                added.targetGroups() == 0 || groups <= TARGET_GROUPS,
                OptionRule.TARGET_GROUP_QUOTA,
                "route",
                groups,
                "must be to one of at most " + TARGET_GROUPS + " target groups of " + path
                        + ", two where deployments move requests: 'Target Groups per Application Load Balancer'",
                "make a second load balancer: nobody can have this quota raised");
        long opened = opened();
        check.require(
                added.opens() == null || !props.opensForEach() || opened <= GROUP_RULES,
                OptionRule.SECURITY_GROUP_RULES,
                "route",
                opened,
                "must be to one of at most " + GROUP_RULES + " ports of services of " + path
                        + ", whose security group has a rule for each: 'Outbound rules per security group'",
                "add allowToAnywhere() to the load balancer: one rule then is for all");
        int targets = sum(RouteUse::targets);
        check.advise(
                targets <= TARGETS || targets - added.targets() > TARGETS,
                OptionRule.TARGET_QUOTA,
                "tasks",
                targets,
                "must be at most " + TARGETS + " together behind " + path + ": 'Targets per Application Load Balancer'",
                "have the quota raised, or make a second load balancer");
    }

    // Where somebody has to log in there is one more rule, to whom the load balancer asks.
    private long opened() {
        long ports = routes.stream()
                .filter(route -> route.use().opens() != null)
                .map(route -> route.place() + ":" + route.use().opens())
                .distinct()
                .count();
        return routes.stream().anyMatch(route -> route.route().authentication() != null) ? ports + 1 : ports;
    }

    private int sum(ToIntFunction<RouteUse> part) {
        return routes.stream().map(AttachedRoute::use).mapToInt(part).sum();
    }
}
