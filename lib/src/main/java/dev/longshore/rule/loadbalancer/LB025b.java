package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Action;
import dev.longshore.model.resource.Routing;
import dev.longshore.model.resource.WeightedTargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import java.util.List;

/** Few target groups share requests. */
final class LB025b extends ResourceRule<Routing> {
    private static final int MAX = 5;

    LB025b() {
        super(
                Balancers.ROUTING,
                "LB-025b",
                "an action forwards to at most " + MAX + " target groups",
                Sources.ALB_QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "TooManyUniqueTargetGroupsPerLoadBalancer: You cannot specify more than 5 target groups per action");
    }

    @Override
    protected void judge(Routing resource, Resources all, Report report) {
        for (Action action : resource.actions()) {
            Items<WeightedTargetGroup> groups = action.targetGroups();
            if (groups.size() > MAX) {
                report.wrong(
                        this,
                        groups.place(),
                        "ForwardConfig.TargetGroups",
                        Integer.toString(groups.size()),
                        "'ForwardConfig.TargetGroups' must have at most " + MAX + " target groups, got "
                                + groups.size(),
                        "forward to fewer, or split the requests over several rules");
            }
        }
    }

    @Override
    public Examples examples() {
        String group = "{TargetGroupArn: arn, Weight: 1}";
        String wrong = String.join(", ", List.of(group, group, group, group, group, "%s"));
        String yaml = Balancers.acting("{Type: forward, ForwardConfig: {TargetGroups: [" + wrong + "]}}");
        return Examples.of(yaml.replace("%s", group), yaml.replace(", %s", ""), yaml.replace("%s", "{Ref: Parameter}"));
    }
}
