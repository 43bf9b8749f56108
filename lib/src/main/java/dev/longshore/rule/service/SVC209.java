package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcDensity;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.InstanceOverride;
import dev.longshore.model.resource.LaunchTemplate;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.OnInstances;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instance has few network interfaces, and in network mode awsvpc each task takes one. */
final class SVC209 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Template: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {InstanceType: t3.small}}}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: "0"
                  MaxSize: "4"
                  LaunchTemplate: {LaunchTemplateId: {Ref: Template}, Version: "1"}
                  VPCZoneIdentifier: [subnet-1]
              Provider:
                Type: AWS::ECS::CapacityProvider
                Properties:
                  AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: Group}, ManagedScaling: {Status: ENABLED}}
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions: [{Name: app, Image: app, Memory: 128}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: {Ref: Task}
                  DesiredCount: %s
                  DeploymentConfiguration: {MinimumHealthyPercent: 0, MaximumPercent: 100}
                  CapacityProviderStrategy: [{CapacityProvider: {Ref: Provider}, Weight: 1}]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-1]}}
            """;

    SVC209() {
        super(
                "SVC-209",
                "instances have a network interface for each task in network mode awsvpc",
                Sources.TRUNKING,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "service … was unable to place a task because no container instance met all of its requirements. "
                        + "… encountered error \"RESOURCE:ENI\".");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        TaskDefinition task = service.task();
        List<AutoScalingGroup> groups = OnInstances.groups(service, resources);
        boolean ownInterface = task != null && "awsvpc".equals(Value.known(task.networkMode()));
        Long tasks = ownInterface && groups != null ? Addresses.mostTasks(service) : null;
        if (tasks == null || groups == null) {
            return;
        }
        long most = 0;
        for (AutoScalingGroup group : groups) {
            Integer instances = Value.known(group.maxSize());
            Integer density = density(group, resources);
            if (instances == null || density == null) {
                return;
            }
            most += (long) instances * density;
        }
        if (tasks > most) {
            report.wrong(
                    this,
                    service.placeOf("capacityProviderStrategy"),
                    "capacityProviderStrategy",
                    Long.toString(most),
                    "'capacityProviderStrategy' must have a network interface for each of " + tasks
                            + " tasks of a deployment at full scale, got " + most
                            + " on all instances, with ENI trunking where there is any",
                    "raise 'MaxSize', take larger instances, or network mode bridge");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "9"), TEMPLATE.replace("%s", "8"), TEMPLATE.replace("%s", "{Ref: Given}"));
    }

    /** Returns how many tasks an instance of the roomiest type holds; null where a type is not known. */
    private static @Nullable Integer density(AutoScalingGroup group, Resources resources) {
        LaunchTemplate template = LaunchTemplate.KIND.at(group.launchTemplate(), resources);
        List<@Nullable Value<String>> types = new ArrayList<>();
        boolean known = template != null && group.overrides().isComplete();
        for (InstanceOverride override : group.overrides()) {
            known &= override.instanceType() != null && !override.hasLaunchTemplate();
            types.add(override.instanceType());
        }
        if (types.isEmpty() && template != null) {
            types.add(template.instanceType());
        }
        int most = 0;
        for (Value<String> type : types) {
            String name = Value.known(type);
            AwsvpcDensity density = name == null ? null : AwsvpcDensity.of(name);
            known &= density != null;
            most = density == null ? most : Math.max(most, Math.max(density.plain(), density.trunked()));
        }
        return known ? Integer.valueOf(most) : null;
    }
}
