package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** There is something to be gracious about. */
final class SVC015 extends ServiceRule {
    SVC015() {
        super(
                "SVC-015",
                "healthCheckGracePeriodSeconds goes with a load balancer or a health check",
                Sources.SERVICE,
                Confidence.UNCERTAIN,
                Consequence.IGNORED,
                "Health check grace period is only valid for services configured to use load balancers");
    }

    @Override
    void judge(Service service, Report report) {
        Value<Integer> grace = service.healthCheckGracePeriodSeconds();
        TaskDefinition task = service.task();
        if (grace != null
                && grace.is(seconds -> seconds > 0)
                && service.loadBalancers().isEmpty()
                && service.vpcLatticeConfigurations().isEmpty()
                && task != null
                && task.containers().isComplete()
                && task.containers().stream().noneMatch(container -> container.has("healthCheck"))) {
            report.wrong(
                    this,
                    "healthCheckGracePeriodSeconds",
                    grace,
                    "'healthCheckGracePeriodSeconds' needs a load balancer or a container with a health check, got "
                            + grace,
                    "leave out 'healthCheckGracePeriodSeconds'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition: {containerDefinitions: [{name: app, image: nginx, memory: 128}]}
                service: {healthCheckGracePeriodSeconds: %s}
                """, "60", "0");
    }
}
