package dev.longshore.rule.service;

import dev.longshore.model.AdvancedLoadBalancer;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.TargetGroups;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests move between groups that are both forwarded to. */
final class SVC217 extends ShiftRule {
    SVC217() {
        super(
                "SVC-217",
                "the listener or rule of a blue/green deployment, or that for its tests, forwards to both target groups",
                Sources.BLUE_GREEN_TROUBLE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Service deployment rolled back because of invalid networking configuration: Target group … is not "
                        + "associated with either productionListenerRule or testListenerRule.");
    }

    @Override
    void judge(ServiceLoadBalancer balancer, AdvancedLoadBalancer advanced, Resources resources, Report report) {
        Set<String> forwarded = forwarded(advanced, resources);
        if (forwarded != null) {
            judge("targetGroupArn", balancer.targetGroup(), forwarded, resources, report);
            judge("alternateTargetGroupArn", advanced.alternateTargetGroupArn(), forwarded, resources, report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", ""),
                TEMPLATE.replace("%s", ", {TargetGroupArn: {Ref: Green}, Weight: 0}"),
                TEMPLATE.replace("%s", ", {TargetGroupArn: {Ref: Given}, Weight: 0}"));
    }

    private static @Nullable Set<String> forwarded(AdvancedLoadBalancer advanced, Resources resources) {
        Set<String> groups = Shifts.groups(Shifts.routing(advanced.productionListenerRule(), resources), resources);
        if (groups == null || !advanced.has("testListenerRule")) {
            return groups;
        }
        Set<String> tests = Shifts.groups(Shifts.routing(advanced.testListenerRule(), resources), resources);
        if (tests == null) {
            return null;
        }
        Set<String> all = new LinkedHashSet<>(groups);
        all.addAll(tests);
        return all;
    }

    private void judge(
            String option, @Nullable Reference group, Set<String> forwarded, Resources resources, Report report) {
        Resource resource = Wiring.target(resources, group, TargetGroups.TYPE);
        if (group != null && resource != null && !forwarded.contains(resource.logicalId())) {
            report.wrong(
                    this,
                    group.place(),
                    option,
                    resource.logicalId(),
                    "'" + option + "' must be a group that 'productionListenerRule' or 'testListenerRule' forwards to,"
                            + " got " + resource.logicalId(),
                    "forward to both groups, weighed 1 and 0");
        }
    }
}
