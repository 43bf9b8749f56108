package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** Connections that are not used are closed after a while. */
final class LB018 extends RangeRule<LoadBalancer> {

    private static final Range RANGE = new Range(1, 4000);

    LB018() {
        super(
                LoadBalancer.KIND,
                "LB-018",
                "the idle timeout of an application load balancer",
                RANGE,
                "seconds",
                Sources.ELB_ATTRIBUTES,
                Confidence.STATED,
                "ValidationError: The value of 'idle_timeout.timeout_seconds' cannot be greater than 4000 characters");
    }

    @Override
    protected Stream<Setting<Integer>> settings(LoadBalancer resource) {
        return Balancers.number(resource.attribute("idle_timeout.timeout_seconds"), "idle_timeout.timeout_seconds");
    }

    @Override
    protected String yaml() {
        return Balancers.balancerWith("idle_timeout.timeout_seconds");
    }
}
