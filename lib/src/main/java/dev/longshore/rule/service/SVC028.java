package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** ECS breaks only the circuit of its own deployments. */
final class SVC028 extends ServiceRule {
    SVC028() {
        super(
                "SVC-028",
                "the circuit breaker goes with the deployment controller ECS",
                Sources.CIRCUIT_BREAKER,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the circuit breaker is refused with another deployment controller");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<Boolean> enabled = deployment == null ? null : deployment.circuitBreakerEnabled();
        if (enabled != null && enabled.is(Boolean::booleanValue) && service.isDeployedByOthers()) {
            report.wrong(
                    this,
                    "deploymentCircuitBreaker.enable",
                    enabled,
                    "'deploymentCircuitBreaker.enable' needs the deployment controller ECS, got " + enabled + " with "
                            + service.deploymentController(),
                    "leave out 'deploymentCircuitBreaker', or 'deploymentController'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentController: {type: EXTERNAL}, deploymentConfiguration: "
                        + "{deploymentCircuitBreaker: {enable: %s, rollback: false}}}\n",
                "true", "false");
    }
}
