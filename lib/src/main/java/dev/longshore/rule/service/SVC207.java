package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** What needs the network or the disks of AWS is not outside. */
final class SVC207 extends ServiceRule {
    SVC207() {
        super(
                "SVC-207",
                "an EXTERNAL service has no Service Connect, no EBS volume, and no deployment strategy but ROLLING",
                Sources.ANYWHERE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the parameter is not supported with the EXTERNAL launch type");
    }

    @Override
    void judge(Service service, Report report) {
        if (!service.isExternal()) {
            return;
        }
        ServiceConnect connect = service.serviceConnect();
        Value<Boolean> enabled = connect == null ? null : connect.enabled();
        if (enabled != null && enabled.is(Boolean::booleanValue)) {
            wrong("serviceConnectConfiguration.enabled", enabled, "must be false", "reach it by its address", report);
        }
        service.volumes()
                .forEach(volume -> report.wrong(
                        this,
                        volume.place(),
                        "volumeConfigurations",
                        null,
                        "'volumeConfigurations' must be empty for an EXTERNAL service",
                        "use a directory of the machine"));
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<String> strategy = deployment == null ? null : deployment.strategy();
        if (strategy != null && strategy.is(name -> !name.equals("ROLLING"))) {
            wrong("deploymentConfiguration.strategy", strategy, "must be ROLLING", "leave it out", report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {launchType: EXTERNAL, deploymentConfiguration: {strategy: %s}}\n", "BLUE_GREEN", "ROLLING");
    }

    private void wrong(String option, Value<?> value, String must, String fix, Report report) {
        report.wrong(this, option, value, "'" + option + "' " + must + " for an EXTERNAL service, got " + value, fix);
    }
}
