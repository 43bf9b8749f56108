package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A load balancer does not reach outside. */
final class SVC073 extends ServiceRule {
    SVC073() {
        super(
                "SVC-073",
                "an EXTERNAL service has no load balancer",
                Sources.ANYWHERE,
                Confidence.STATED,
                Consequence.REFUSED,
                "LoadBalancers must be empty or null.");
    }

    @Override
    void judge(Service service, Report report) {
        boolean external = "EXTERNAL".equals(Value.known(service.launchType()))
                || "EXTERNAL".equals(Value.known(service.deploymentController()));
        if (external && service.loadBalancers().size() > 0) {
            report.wrong(
                    this,
                    service.loadBalancers().place(),
                    "loadBalancers",
                    Integer.toString(service.loadBalancers().size()),
                    "'loadBalancers' must be empty for an EXTERNAL service, got "
                            + service.loadBalancers().size(),
                    "leave out 'loadBalancers'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {launchType: EXTERNAL, loadBalancers: %s}\n",
                "[{targetGroupArn: arn, containerName: app, containerPort: 80}]", "[]");
    }
}
