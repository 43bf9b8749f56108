package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Attribute;
import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A slow start goes with one way of choosing targets. */
final class LB213 extends ResourceRule<TargetGroup> {
    private static final String SLOW_START = "slow_start.duration_seconds";
    private static final String ALGORITHM = "load_balancing.algorithm.type";
    private static final String IN_TURN = "round_robin";

    LB213() {
        super(
                TargetGroup.KIND,
                "LB-213",
                "targets start slowly only where they are chosen in turn",
                Sources.TARGET_GROUP_ATTRIBUTES,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidConfigurationRequest: You cannot enable both slow start and weighted random algorithm on a target"
                        + " group");
    }

    @Override
    protected void judge(TargetGroup resource, Resources all, Report report) {
        Attribute algorithm = resource.attribute(ALGORITHM);
        Attribute slowStart = resource.attribute(SLOW_START);
        Integer seconds = slowStart == null ? null : Value.known(slowStart.number());
        Value<String> chosen = algorithm == null ? null : algorithm.value();
        if (seconds != null && seconds > 0 && chosen != null && chosen.is(name -> !name.equals(IN_TURN))) {
            report.wrong(
                    this,
                    chosen.place(),
                    ALGORITHM,
                    chosen.toString(),
                    "'" + ALGORITHM + "' must be " + IN_TURN + " with a slow start of " + seconds + " seconds, got "
                            + chosen,
                    "leave out one of the two");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.targetGroup("Protocol: HTTP, TargetGroupAttributes: [{Key: " + SLOW_START
                        + ", Value: '60'}, {Key: " + ALGORITHM + ", Value: %s}]"),
                "least_outstanding_requests",
                IN_TURN);
    }
}
