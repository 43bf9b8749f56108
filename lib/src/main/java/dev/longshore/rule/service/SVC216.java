package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** All requests move, or none. */
final class SVC216 extends ServiceRule {
    private static final String OPTION = "advancedConfiguration";

    SVC216() {
        super(
                "SVC-216",
                "all load balancers of a service have an advancedConfiguration, or none has",
                Sources.BLUE_GREEN_TROUBLE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Either all or none of the provided loadBalancers must have advancedConfiguration defined");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        // Where they must have one, it is SVC-032.
        if ((deployment != null && deployment.movesRequests())
                || !service.loadBalancers().isComplete()) {
            return;
        }
        List<ServiceLoadBalancer> without = service.loadBalancers().stream()
                .filter(balancer -> !balancer.has(OPTION))
                .toList();
        if (!without.isEmpty() && without.size() < service.loadBalancers().size()) {
            report.wrong(
                    this,
                    without.get(0).placeOf(OPTION),
                    "loadBalancers.advancedConfiguration",
                    null,
                    "'loadBalancers.advancedConfiguration' must be given for all load balancers of a service or for none,"
                            + " got it for " + (service.loadBalancers().size() - without.size()) + " of "
                            + service.loadBalancers().size(),
                    "add it here, or leave it out everywhere");
        }
    }

    @Override
    public Examples examples() {
        String service = """
                service:
                  loadBalancers:
                    - {targetGroupArn: a, containerName: app, containerPort: 80, advancedConfiguration: {alternateTargetGroupArn: b, productionListenerRule: one}}
                    - {targetGroupArn: c, containerName: app, containerPort: 81%s}
                """;
        return Examples.of(
                service.replace("%s", ""),
                service.replace(
                        "%s", ", advancedConfiguration: {alternateTargetGroupArn: d, productionListenerRule: two}"),
                service.replace("%s", ", advancedConfiguration: \"${Token[X.1]}\""));
    }
}
