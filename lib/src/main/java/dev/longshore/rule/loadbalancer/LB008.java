package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.Listener;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A listener has a port that exists. */
final class LB008 extends RangeRule<Listener> {

    private static final Range RANGE = new Range(Range.PORTS.min(), Range.PORTS.max());

    LB008() {
        super(
                Listener.KIND,
                "LB-008",
                "the port of a listener",
                RANGE,
                "",
                Sources.LISTENER,
                Confidence.STATED,
                "refused: the port is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(Listener resource) {
        return Setting.of("Port", resource.port());
    }

    @Override
    protected String yaml() {
        return Yaml.template(
                Balancers.listener("Listener", "Port: %s, Protocol: HTTP, DefaultActions: [" + Balancers.ANSWER + "]"));
    }
}
