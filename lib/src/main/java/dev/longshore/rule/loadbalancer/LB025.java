package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.Routing;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** Target groups share requests by weight. */
final class LB025 extends RangeRule<Routing> {

    private static final Range RANGE = new Range(0, 999);

    LB025() {
        super(
                Balancers.ROUTING,
                "LB-025",
                "the weight of a target group",
                RANGE,
                "",
                Sources.WEIGHTED_TARGET_GROUP,
                Confidence.STATED,
                "InvalidLoadBalancerAction: The weight for the target group must be between 1 and 999, inclusive");
    }

    @Override
    protected Stream<Setting<Integer>> settings(Routing resource) {
        return resource.actions().stream()
                .flatMap(action -> action.targetGroups().stream())
                .flatMap(group -> Setting.of("Weight", group.weight()));
    }

    @Override
    protected String yaml() {
        return Balancers.acting("{Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: arn, Weight: %s}]}}");
    }
}
