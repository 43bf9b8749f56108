package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A breaker counts the tasks of a rolling deployment. */
final class SVC212 extends ServiceRule {
    SVC212() {
        super(
                "SVC-212",
                "the circuit breaker goes with the strategy ROLLING",
                Sources.CIRCUIT_BREAKER,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the deployment circuit breaker is for rolling deployments only");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<Boolean> enabled = deployment == null ? null : deployment.circuitBreakerEnabled();
        if (deployment != null
                && enabled != null
                && enabled.is(Boolean::booleanValue)
                && deployment.movesRequests()
                && !service.isDeployedByOthers()) {
            report.wrong(
                    this,
                    "deploymentCircuitBreaker.enable",
                    enabled,
                    "'deploymentCircuitBreaker.enable' is for a rolling deployment only, got " + enabled + " with "
                            + deployment.strategy(),
                    "leave out 'deploymentCircuitBreaker': alarms, hooks and the bake time take such a deployment back");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentConfiguration: {strategy: BLUE_GREEN, deploymentCircuitBreaker: "
                        + "{enable: %s, rollback: false}}}\n",
                "true", "false");
    }
}
