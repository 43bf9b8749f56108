package dev.longshore.rule.service;

import dev.longshore.model.AdvancedLoadBalancer;
import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Action;
import dev.longshore.model.resource.Routing;
import dev.longshore.model.resource.WeightedTargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** A deployment begins with all requests in one group. */
final class SVC218 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Blue: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip, Port: 80, Protocol: TCP, VpcId: vpc-1}}
              Green: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip, Port: 80, Protocol: TCP, VpcId: vpc-1}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn
                  Port: 80
                  Protocol: TCP
                  DefaultActions: [{Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: {Ref: Blue}, Weight: 1}, {TargetGroupArn: {Ref: Green}, Weight: %s}]}}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  DeploymentConfiguration: {Strategy: BLUE_GREEN}
                  LoadBalancers:
                    - {TargetGroupArn: {Ref: Blue}, ContainerName: app, ContainerPort: 80, AdvancedConfiguration: {AlternateTargetGroupArn: {Ref: Green}, ProductionListenerRule: {Ref: Listener}}}
            """;

    SVC218() {
        super(
                "SVC-218",
                "the listener or rule of a blue/green deployment sends all requests to one target group",
                Sources.BLUE_GREEN_TROUBLE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Service deployment rolled back because of invalid networking configuration. productionListenerRule … "
                        + "should have exactly one target group serving traffic but found 2 target groups");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        if (deployment == null || !deployment.movesRequests()) {
            return;
        }
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            AdvancedLoadBalancer advanced = balancer.advancedConfiguration();
            Reference named = advanced == null ? null : advanced.productionListenerRule();
            Routing production = Shifts.routing(named, resources);
            if (production != null) {
                production.actions().forEach(action -> judge(production, action, report));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "1"), TEMPLATE.replace("%s", "0"), TEMPLATE.replace("%s", "{Ref: Weight}"));
    }

    private void judge(Routing production, Action action, Report report) {
        List<WeightedTargetGroup> serving =
                action.targetGroups().stream().filter(SVC218::serves).toList();
        if (serving.size() > 1) {
            Value<Integer> weight = serving.get(1).weight();
            String got = weight == null ? "none, which is 1" : weight.toString();
            report.wrong(
                    this,
                    serving.get(1).placeOf("Weight"),
                    "Weight",
                    got,
                    "'Weight' must be 0 for all target groups of " + production.logicalId()
                            + " but one before the first deployment, got " + got + " for a second one",
                    "weigh them 1 and 0: ECS weighs them anew in each deployment");
        }
    }

    // Without a weight it is 1.
    private static boolean serves(WeightedTargetGroup group) {
        Value<Integer> weight = group.weight();
        return weight == null ? !group.has("Weight") : weight.is(number -> number > 0);
    }
}
