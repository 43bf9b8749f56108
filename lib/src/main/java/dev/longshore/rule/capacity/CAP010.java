package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.GroupScalingPolicy;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A group has one that scales it. */
final class CAP010 extends ResourceRule<GroupScalingPolicy> {

    CAP010() {
        super(
                GroupScalingPolicy.KIND,
                "CAP-010",
                "a group that ECS scales has no scaling policy of its own",
                Sources.GROUP_PROVIDER_GUIDE,
                Confidence.UNCERTAIN,
                Consequence.IGNORED,
                "both scale the group, one against the other");
    }

    @Override
    protected void judge(GroupScalingPolicy resource, Resources all, Report report) {
        Link group = resource.group();
        AutoScalingGroup scaled = AutoScalingGroup.KIND.at(group, all);
        if (group == null || scaled == null) {
            return;
        }
        for (CapacityProvider provider : CapacityProvider.KIND.referringTo(scaled, all)) {
            if (provider.scales() && Capacity.groupOf(provider, all) != null) {
                report.wrong(
                        this,
                        group.place(),
                        "AutoScalingGroupName",
                        group.text(),
                        "'AutoScalingGroupName' must be a group that no capacity provider scales, got " + group
                                + ", which " + provider.logicalId() + " scales",
                        "leave the policy out: managed scaling follows the tasks");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Capacity.provider("Provider", "{Ref: Group}", "ManagedScaling: {Status: %s}"),
                        Capacity.group("MinSize: 0, MaxSize: 2"),
                        Yaml.resource(
                                "Policy",
                                "AWS::AutoScaling::ScalingPolicy",
                                "AutoScalingGroupName: {Ref: Group}, PolicyType: TargetTrackingScaling")),
                "ENABLED",
                "DISABLED");
    }
}
