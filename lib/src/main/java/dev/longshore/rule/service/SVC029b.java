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

/** An alarm that fails a deployment has a name. */
final class SVC029b extends ServiceRule {
    SVC029b() {
        super(
                "SVC-029b",
                "deployment alarms name at least one alarm",
                Sources.DEPLOYMENT_ALARMS,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: alarms without a name are refused");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        DeploymentAlarms alarms = deployment == null ? null : deployment.alarms();
        if (alarms != null
                && Boolean.TRUE.equals(Value.known(alarms.enable()))
                && alarms.alarmNames().isEmpty()) {
            report.wrong(
                    this,
                    alarms.alarmNames().place(),
                    "alarms.alarmNames",
                    null,
                    "'alarms.alarmNames' must name at least one alarm, got none",
                    "name an alarm, or leave out 'alarms'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentConfiguration: {alarms: {enable: true, rollback: true, alarmNames: %s}}}\n",
                "[]", "[errors]");
    }
}
