package dev.longshore.rule.service;

import dev.longshore.model.AdvancedLoadBalancer;
import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;

/** A rule that looks at one load balancer at a time, of a service whose deployments move requests. */
abstract class ShiftRule extends TemplateRule {
    /** A template with what else the listener forwards to left open. */
    static final String TEMPLATE = """
            Resources:
              Blue: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip, Port: 80, Protocol: TCP, VpcId: vpc-1}}
              Green: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip, Port: 80, Protocol: TCP, VpcId: vpc-1}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn
                  Port: 80
                  Protocol: TCP
                  DefaultActions: [{Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: {Ref: Blue}, Weight: 1}%s]}}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  DeploymentConfiguration: {Strategy: BLUE_GREEN}
                  LoadBalancers:
                    - {TargetGroupArn: {Ref: Blue}, ContainerName: app, ContainerPort: 80, AdvancedConfiguration: {AlternateTargetGroupArn: {Ref: Green}, ProductionListenerRule: {Ref: Listener}}}
            """;

    ShiftRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(
            ServiceLoadBalancer balancer, AdvancedLoadBalancer advanced, Resources resources, Report report);

    @Override
    final void judge(Service service, Resource self, Resources resources, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        if (deployment == null || !deployment.movesRequests()) {
            return;
        }
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            AdvancedLoadBalancer advanced = balancer.advancedConfiguration();
            if (advanced != null) {
                judge(balancer, advanced, resources, report);
            }
        }
    }
}
