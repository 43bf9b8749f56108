package dev.longshore.rule.service;

import dev.longshore.model.AdvancedLoadBalancer;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.resource.Listener;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** Weights are those of a rule, or of a listener that has no rules. */
final class SVC214 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties: {LoadBalancerArn: arn, Port: 80, Protocol: %s, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  DeploymentConfiguration: {Strategy: BLUE_GREEN}
                  LoadBalancers:
                    - {TargetGroupArn: arn, ContainerName: app, ContainerPort: 80, AdvancedConfiguration: {AlternateTargetGroupArn: other, ProductionListenerRule: {Ref: Listener}}}
            """;

    SVC214() {
        super(
                "SVC-214",
                "ECS moves requests by a rule of an Application Load Balancer, or by a listener of a Network Load Balancer",
                Sources.BLUE_GREEN_TROUBLE,
                Confidence.STATED,
                Consequence.REFUSED,
                "productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            AdvancedLoadBalancer advanced = balancer.advancedConfiguration();
            if (advanced != null) {
                judge("productionListenerRule", advanced.productionListenerRule(), resources, report);
                judge("testListenerRule", advanced.testListenerRule(), resources, report);
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "HTTP"),
                TEMPLATE.replace("%s", "TCP"),
                TEMPLATE.replace("%s", "{Ref: Protocol}"));
    }

    private void judge(String option, @Nullable Reference named, Resources resources, Report report) {
        String literal = named == null ? null : named.literal();
        boolean application = Shifts.routing(named, resources) instanceof Listener listener
                && (listener.speaks("HTTP") || listener.speaks("HTTPS"));
        if (named != null && (application || (literal != null && literal.contains(":listener/app/")))) {
            report.wrong(
                    this,
                    named.place(),
                    option,
                    named.toString(),
                    "'" + option + "' must be a rule of an Application Load Balancer, not its listener, got " + named,
                    "forward to both target groups from an AWS::ElasticLoadBalancingV2::ListenerRule, and name that");
        }
    }
}
