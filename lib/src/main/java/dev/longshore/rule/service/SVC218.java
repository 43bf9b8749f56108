package dev.longshore.rule.service;

import dev.longshore.model.AdvancedLoadBalancer;
import dev.longshore.model.Resources;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Action;
import dev.longshore.model.resource.Routing;
import dev.longshore.model.resource.WeightedTargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** A deployment begins with all requests in one group. */
final class SVC218 extends ShiftRule {
    SVC218() {
        super(
                "SVC-218",
                "the listener or rule of a blue/green deployment sends all requests to one target group",
                Sources.BLUE_GREEN_TROUBLE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Service deployment rolled back because of invalid networking configuration. productionListenerRule … "
                        + "should have exactly one target group serving traffic but found 2 target groups");
    }

    @Override
    void judge(ServiceLoadBalancer balancer, AdvancedLoadBalancer advanced, Resources resources, Report report) {
        Routing production = Shifts.routing(advanced.productionListenerRule(), resources);
        if (production != null) {
            production.actions().forEach(action -> judge(production, action, report));
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(weighed("1"), weighed("0"), weighed("{Ref: Weight}"));
    }

    private static String weighed(String weight) {
        return TEMPLATE.replace("%s", ", {TargetGroupArn: {Ref: Green}, Weight: " + weight + "}");
    }

    private void judge(Routing production, Action action, Report report) {
        List<WeightedTargetGroup> serving =
                action.targetGroups().stream().filter(SVC218::serves).toList();
        if (serving.size() > 1) {
            Value<Integer> weight = serving.get(1).weight();
            String got = weight == null ? "none, which is 1" : weight.toString();
            report.wrong(
                    this,
                    serving.get(1).placeOf("Weight"),
                    "Weight",
                    got,
                    "'Weight' must be 0 for all target groups of " + production.logicalId()
                            + " but one before the first deployment, got " + got + " for a second one",
                    "weigh them 1 and 0: ECS weighs them anew in each deployment");
        }
    }

    // Without a weight it is 1.
    private static boolean serves(WeightedTargetGroup group) {
        Value<Integer> weight = group.weight();
        return weight == null ? !group.has("Weight") : weight.is(number -> number > 0);
    }
}
