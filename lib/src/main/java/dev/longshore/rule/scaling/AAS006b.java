package dev.longshore.rule.scaling;

import dev.longshore.model.AdvancedLoadBalancer;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Scaling;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.resource.TargetGroups;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests are counted where the tasks are. */
final class AAS006b extends Rule {
    private static final String TEMPLATE = """
            Resources:
              Group: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-1}}
              Other: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-1}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]
              OtherListener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn
                  Port: 81
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Other}}]
              Service:
                Type: AWS::ECS::Service
                DependsOn: Listener
                Properties:
                  Cluster: main
                  LoadBalancers: [{TargetGroupArn: {Ref: Group}, ContainerName: app, ContainerPort: 80}]
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ResourceId: {"Fn::Sub": "service/main/${Service.Name}"}
                  ScalableDimension: ecs:service:DesiredCount
                  ServiceNamespace: ecs
                  MinCapacity: 2
                  MaxCapacity: 4
              Requests:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: requests
                  PolicyType: TargetTrackingScaling
                  ScalingTargetId: {Ref: Target}
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 1000
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ALBRequestCountPerTarget
                      ResourceLabel: {"Fn::Sub": "app/shop/1/${%s.TargetGroupFullName}"}
            """;

    AAS006b() {
        super(
                "AAS-006b",
                "scaling by requests counts those to a target group of the service",
                ScalingSources.PREDEFINED_METRIC,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: the service follows the requests of another one, or of none");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (Service service : model.services()) {
            Scaling scaling = service.scaling();
            Set<String> own = ownGroups(service);
            if (scaling != null && own != null) {
                for (ScalingPolicy policy : scaling.policies()) {
                    judge(policy, own, model.resources(), report);
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "Other"), TEMPLATE.replace("%s", "Group"), TEMPLATE.replace("%s", "Given"));
    }

    private void judge(ScalingPolicy policy, Set<String> own, Resources resources, Report report) {
        Value<String> metric = RequestCount.metric(policy);
        List<Resource> counted = RequestCount.counted(policy, resources);
        // A group that gets no requests at all is AAS-006.
        if (metric == null
                || counted.isEmpty()
                || counted.stream().anyMatch(group -> TargetGroups.isCertainlyUnattached(group, resources))
                || counted.stream().anyMatch(group -> own.contains(group.logicalId()))) {
            return;
        }
        String first = counted.get(0).logicalId();
        report.wrong(
                this,
                metric.place(),
                "resourceLabel",
                first,
                "'resourceLabel' must be of a target group of the service, got " + first
                        + (own.isEmpty() ? ", while the service has none" : ""),
                own.isEmpty()
                        ? "put the service behind the load balancer, or track cpu"
                        : "count the requests to: " + String.join(", ", own));
    }

    private static @Nullable Set<String> ownGroups(Service service) {
        Set<String> own = new LinkedHashSet<>();
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            Reference group = balancer.targetGroup();
            AdvancedLoadBalancer advanced = balancer.advancedConfiguration();
            Reference alternate = advanced == null ? null : advanced.alternateTargetGroupArn();
            if (group == null || group.target() == null) {
                return null;
            }
            own.add(group.target());
            if (alternate != null && alternate.target() != null) {
                own.add(alternate.target());
            }
        }
        return service.loadBalancers().isComplete() ? own : null;
    }
}
