package dev.longshore.rule.service;

import dev.longshore.model.DeploymentAlarms;
import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Alarms fail only the deployments of ECS. */
final class SVC029 extends ServiceRule {
    SVC029() {
        super(
                "SVC-029",
                "deployment alarms go with the deployment controller ECS",
                Sources.DEPLOYMENT_ALARMS,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: deployment alarms are refused with another deployment controller");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        DeploymentAlarms alarms = deployment == null ? null : deployment.alarms();
        Value<Boolean> enabled = alarms == null ? null : alarms.enable();
        if (enabled != null && enabled.is(Boolean::booleanValue) && service.isDeployedByOthers()) {
            report.wrong(
                    this,
                    "alarms.enable",
                    enabled,
                    "'alarms.enable' needs the deployment controller ECS, got " + enabled + " with "
                            + service.deploymentController(),
                    "leave out 'alarms', or 'deploymentController'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentController: {type: EXTERNAL}, deploymentConfiguration: "
                        + "{alarms: {enable: %s, rollback: true, alarmNames: [errors]}}}\n",
                "true", "false");
    }
}
