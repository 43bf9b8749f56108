package dev.longshore.rule.service;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.TargetGroup;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.TargetGroups;
import java.util.Set;

/** A load balancer reaches tasks where they are. */
final class SVC019b extends TemplateRule {
    private static final Set<String> ON_INSTANCE = Set.of("bridge", "host");

    private static final String TEMPLATE = """
            Resources:
              Group:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {TargetType: %s, Port: 80, Protocol: HTTP, VpcId: vpc-1}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: bridge
                  ContainerDefinitions: [{Name: app, Image: nginx, Memory: 128, PortMappings: [{ContainerPort: 80}]}]
              Service:
                Type: AWS::ECS::Service
                DependsOn: Listener
                Properties:
                  TaskDefinition: {Ref: Task}
                  LoadBalancers: [{TargetGroupArn: {Ref: Group}, ContainerName: app, ContainerPort: 80}]
            """;

    SVC019b() {
        super(
                "SVC-019b",
                "the target type is instance for tasks in network mode bridge or host",
                Sources.LOAD_BALANCER,
                Confidence.STATED,
                Consequence.REFUSED,
                "The provided target group … has target type ip, which is incompatible with the "
                        + "bridge network mode specified in the task definition.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        TaskDefinition task = service.task();
        String mode = task == null ? null : Value.known(task.networkMode());
        if (mode == null || !ON_INSTANCE.contains(mode)) {
            return;
        }
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            Resource resource = Wiring.target(resources, balancer.targetGroup(), TargetGroups.TYPE);
            TargetGroup group = resource == null ? null : new TargetGroup(resource.properties());
            String type = group == null ? null : Value.knownOr(group.targetType(), TargetGroups.DEFAULT_TARGET);
            if (group != null && type != null && type.equals("ip")) {
                report.wrong(
                        this,
                        group.placeOf("targetType"),
                        "targetType",
                        type,
                        "'targetType' must be instance for tasks in network mode " + mode + ", got " + type,
                        "set 'TargetType' to instance");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "ip"),
                TEMPLATE.replace("%s", "instance"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
