package dev.longshore.rule.service;

import dev.longshore.model.AdvancedLoadBalancer;
import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Requests move from one group to another. */
final class SVC032 extends ServiceRule {
    private static final String SERVICE = """
            service:
              deploymentConfiguration: {strategy: BLUE_GREEN}
              loadBalancers: [{targetGroupArn: arn, containerName: app, containerPort: 80%s}]
            """;

    SVC032() {
        super(
                "SVC-032",
                "a load balancer of a blue/green deployment has a second target group and a rule",
                Sources.BLUE_GREEN,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: a load balancer without a second target group is refused "
                        + "for the strategy");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        // Service Connect moves requests by itself.
        if (deployment == null
                || !deployment.movesRequests()
                || service.isDeployedByOthers()
                || service.has("serviceConnectConfiguration")) {
            return;
        }
        Value<String> strategy = deployment.strategy();
        if (strategy != null && movesNothing(service)) {
            report.doubtful(
                    this,
                    "deploymentConfiguration.strategy",
                    strategy,
                    "'deploymentConfiguration.strategy' " + strategy
                            + " moves no requests to the ports of the task without a load balancer or Service Connect, got "
                            + strategy,
                    "add a load balancer with a second target group, or deploy with ROLLING");
        }
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            AdvancedLoadBalancer advanced = balancer.advancedConfiguration();
            boolean missing = advanced == null
                    ? !balancer.has("advancedConfiguration")
                    : advanced.alternateTargetGroupArn() == null || advanced.productionListenerRule() == null;
            if (missing) {
                report.wrong(
                        this,
                        balancer.placeOf("advancedConfiguration"),
                        "loadBalancers.advancedConfiguration",
                        null,
                        "'loadBalancers.advancedConfiguration' must have 'alternateTargetGroupArn' and "
                                + "'productionListenerRule' for strategy " + deployment.strategy() + ", got "
                                + (advanced == null ? "none" : "not both"),
                        "add a second target group and the listener rule that forwards to both");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                SERVICE.replace("%s", ""),
                SERVICE.replace(
                        "%s", ", advancedConfiguration: {alternateTargetGroupArn: a, productionListenerRule: b}"),
                SERVICE.replace("%s", ", advancedConfiguration: \"${Token[X.1]}\""));
    }

    // A service that listens nowhere has nothing to move, and is deployed like that on purpose.
    private static boolean movesNothing(Service service) {
        TaskDefinition task = service.task();
        return service.loadBalancers().isEmpty()
                && !service.has("vpcLatticeConfigurations")
                && task != null
                && task.containers().stream()
                        .anyMatch(container -> !container.portMappings().list().isEmpty());
    }
}
