package dev.longshore.rule.service;

import dev.longshore.model.EcsModel;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** A managed instance joins its cluster. */
final class SVC207 extends Rule {
    private static final String TEMPLATE = AgentReach.WITHOUT_WAY + """
              Provider:
                Type: AWS::ECS::CapacityProvider
                Properties:
                  ClusterName: shop
                  ManagedInstancesProvider:
                    InfrastructureRoleArn: arn:aws:iam::111122223333:role/ecs
                    InstanceLaunchTemplate:
                      Ec2InstanceProfileArn: arn:aws:iam::111122223333:instance-profile/ecs
                      NetworkConfiguration: {Subnets: [%s], SecurityGroups: [sg-1]}
            """;

    SVC207() {
        super(
                "SVC-207",
                "managed instances have a way to ECS from their subnets",
                Sources.ENDPOINTS,
                Confidence.DERIVED,
                Consequence.NEVER_STABLE,
                "nothing: the instances start and never register, and tasks stay in PROVISIONING");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (CapacityProvider provider : CapacityProvider.KIND.in(model.resources())) {
            AgentReach.judge(this, "Subnets", provider.managedSubnets(), model.resources(), report);
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
