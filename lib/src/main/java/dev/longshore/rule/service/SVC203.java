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
import java.util.Collections;
import java.util.List;

/** A target group has its load balancer before tasks come. */
final class SVC203 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Group:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {TargetType: ip, Port: 80, Protocol: HTTP, VpcId: vpc-1}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  LoadBalancers: [{TargetGroupArn: {Ref: Group}, ContainerName: app, ContainerPort: 80}]
            """;

    SVC203() {
        super(
                "SVC-203",
                "a service depends on a listener or rule that forwards to its target group",
                "Observed: " + Sources.LOAD_BALANCER,
                Confidence.DERIVED,
                Consequence.REFUSED,
                "The target group with targetGroupArn … does not have an associated load balancer.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            Reference to = balancer.targetGroup();
            Resource group = Wiring.target(resources, to, TargetGroups.TYPE);
            List<String> forwarding = group == null ? List.of() : TargetGroups.forwarding(group, resources);
            if (to != null && !forwarding.isEmpty() && Collections.disjoint(resources.before(self), forwarding)) {
                report.wrong(
                        this,
                        to.place(),
                        "DependsOn",
                        null,
                        "'DependsOn' must have what forwards to " + to + ", which is " + String.join(", ", forwarding)
                                + ", got nothing that leads there",
                        "add 'DependsOn: " + forwarding.get(0) + "' to the service");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(TEMPLATE, TEMPLATE + "    DependsOn: Listener\n");
    }
}
