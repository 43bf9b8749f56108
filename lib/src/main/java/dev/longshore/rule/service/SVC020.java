package dev.longshore.rule.service;

import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.TargetGroups;

/** A target group is part of a load balancer. */
final class SVC020 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Group:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {TargetType: ip, Port: 80, Protocol: HTTP, VpcId: vpc-1}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  LoadBalancers: [{TargetGroupArn: %s, ContainerName: app, ContainerPort: 80}]
            """;
    private static final String LISTENER = """
                DependsOn: Listener
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]
            """;

    SVC020() {
        super(
                "SVC-020",
                "the target group of a service is attached to a listener or rule",
                Sources.LOAD_BALANCER,
                Confidence.STATED,
                Consequence.REFUSED,
                "The target group with targetGroupArn … does not have an associated load balancer.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            Reference to = balancer.targetGroup();
            Resource group = Wiring.target(resources, to, TargetGroups.TYPE);
            if (to != null && group != null && TargetGroups.isCertainlyUnattached(group, resources)) {
                report.wrong(
                        this,
                        to.place(),
                        "loadBalancers.targetGroupArn",
                        group.logicalId(),
                        "'loadBalancers.targetGroupArn' must be a group that a listener or a rule forwards "
                                + "to, got "
                                + group.logicalId(),
                        "forward to " + group.logicalId() + " from a listener or a listener rule");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "{Ref: Group}"),
                TEMPLATE.replace("%s", "{Ref: Group}") + LISTENER,
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
