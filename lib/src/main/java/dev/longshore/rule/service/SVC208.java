package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.OnInstances;

/** An instance fetches images and secrets for its tasks from where the instance is, not from where the tasks are. */
final class SVC208 extends TemplateRule {
    // The agent of a managed instance has all it needs itself.
    private static final String TEMPLATE = AgentReach.WITHOUT_WAY + """
              Ecs: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: {Ref: Vpc}, ServiceName: com.amazonaws.eu-west-1.ecs}}
              Agent: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: {Ref: Vpc}, ServiceName: com.amazonaws.eu-west-1.ecs-agent}}
              Telemetry: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: {Ref: Vpc}, ServiceName: com.amazonaws.eu-west-1.ecs-telemetry}}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties: {MinSize: "0", MaxSize: "2", VPCZoneIdentifier: [{Ref: Subnet}]}
              Provider:
                Type: AWS::ECS::CapacityProvider
                Properties:
                  AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: Group}, ManagedScaling: {Status: ENABLED}}
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: bridge
                  ContainerDefinitions: [{Name: app, Image: %s, Memory: 128}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: {Ref: Task}
                  CapacityProviderStrategy: [{CapacityProvider: {Ref: Provider}, Weight: 1}]
            """;

    SVC208() {
        super(
                "SVC-208",
                "instances have a way to the registry, the logs and the secrets of their tasks",
                Sources.ENDPOINTS,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "CannotPullContainerError: … i/o timeout");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        TaskDefinition task = service.task();
        if (task == null || service.isFargate()) {
            return;
        }
        Needs needs = Needs.of(task, resources);
        for (CapacityProvider provider : OnInstances.providers(service, resources)) {
            AutoScalingGroup group = AutoScalingGroup.KIND.at(provider.autoScalingGroup(), resources);
            Items<Link> subnets = group == null ? provider.managedSubnets() : group.subnets();
            for (Link subnet : subnets) {
                Network reached = Network.of(subnet, resources);
                String missing = reached == null || reached.way() != Network.Way.NONE ? "" : needs.outOfReach(reached);
                if (!missing.isEmpty()) {
                    report.wrong(
                            this,
                            service.placeOf("capacityProviderStrategy"),
                            "capacityProviderStrategy",
                            provider.logicalId(),
                            "'capacityProviderStrategy' must have instances with a way to what the task needs to start, "
                                    + "which is " + missing + ", got " + provider.logicalId() + " with " + subnet
                                    + " without a route out",
                            needs.publicImage() == null
                                    ? AgentReach.WAYS
                                    : "copy the image to ECR and add VPC endpoints, or add a route to a NAT gateway");
                    return;
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "nginx"),
                TEMPLATE.replace("%s", "nginx") + AgentReach.WAY_OUT,
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
