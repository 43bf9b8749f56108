package dev.longshore.rule.service;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** An instance joins its cluster, unless its user data knows a proxy in the network. */
final class SVC207b extends Rule {
    private static final String TEMPLATE = AgentReach.WITHOUT_WAY + """
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties: {MinSize: "0", MaxSize: "2", VPCZoneIdentifier: [%s]}
              Provider:
                Type: AWS::ECS::CapacityProvider
                Properties:
                  AutoScalingGroupProvider:
                    AutoScalingGroupArn: {Ref: Group}
                    ManagedScaling: {Status: ENABLED}
            """;

    SVC207b() {
        super(
                "SVC-207b",
                "instances of a capacity provider have a way to ECS from their subnets",
                Sources.ENDPOINTS,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "nothing: the instances start and never register, and tasks stay in PROVISIONING");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Resources resources = model.resources();
        for (CapacityProvider provider : CapacityProvider.KIND.in(resources)) {
            AutoScalingGroup group = AutoScalingGroup.KIND.at(provider.autoScalingGroup(), resources);
            if (group != null) {
                AgentReach.judge(this, "VPCZoneIdentifier", group.subnets(), resources, report);
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "{Ref: Subnet}"),
                TEMPLATE.replace("%s", "{Ref: Subnet}") + AgentReach.WAY_OUT,
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
