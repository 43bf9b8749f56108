package dev.longshore.rule.loadbalancer;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over load balancers, listeners and target groups. */
public final class LoadBalancerRules {
    private LoadBalancerRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new LB001(),
                new LB001b(),
                new LB001c(),
                new LB002(),
                new LB002b(),
                new LB003(),
                new LB004(),
                new LB005(),
                new LB007(),
                new LB008(),
                new LB009(),
                new LB010(),
                new LB011(),
                new LB011b(),
                new LB011c(),
                new LB012(),
                new LB012b(),
                new LB012c(),
                new LB013(),
                new LB013b(),
                new LB013c(),
                new LB013d(),
                new LB013e(),
                new LB013f(),
                new LB013g(),
                new LB014(),
                new LB014b(),
                new LB015(),
                new LB016(),
                new LB017(),
                new LB018(),
                new LB018b(),
                new LB020(),
                new LB021(),
                new LB021b(),
                new LB022(),
                new LB023(),
                new LB025(),
                new LB025b(),
                new LB026(),
                new LB027(),
                new LB031(),
                new LB032(),
                new LB033(),
                new LB034(),
                new LB210(),
                new LB211(),
                new LB212(),
                new LB213(),
                new LB214(),
                new LB215(),
                new LB216(),
                new LB217());
    }
}
