package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** Connections of clients are closed after a while. */
final class LB018b extends RangeRule<LoadBalancer> {

    private static final Range RANGE = new Range(60, 604800);

    LB018b() {
        super(
                LoadBalancer.KIND,
                "LB-018b",
                "the client keep-alive of an application load balancer",
                RANGE,
                "seconds",
                Sources.ELB_ATTRIBUTES,
                Confidence.STATED,
                "ValidationError: The value of 'client_keep_alive.seconds' must be an integer between 60 and 604800");
    }

    @Override
    protected Stream<Setting<Integer>> settings(LoadBalancer resource) {
        return Balancers.number(resource.attribute("client_keep_alive.seconds"), "client_keep_alive.seconds");
    }

    @Override
    protected String yaml() {
        return Balancers.balancerWith("client_keep_alive.seconds");
    }
}
