package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A daemon has no room for a second one. */
final class SVC009c extends ServiceRule {
    private static final int MAX = 100;

    SVC009c() {
        super(
                "SVC-009c",
                "the maximumPercent of a DAEMON service is at most 100",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "The daemon scheduling strategy does not support values above 100 for maximumPercent "
                        + "on a deployment configuration. Change the maximumPercent value to 100, and try again");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<Integer> maximum = deployment == null ? null : deployment.maximumPercent();
        if (service.isDaemon() && maximum != null && maximum.is(percent -> percent > MAX)) {
            report.wrong(
                    this,
                    "maximumPercent",
                    maximum,
                    "'maximumPercent' must be at most " + MAX + " with scheduling strategy DAEMON, got " + maximum,
                    "set it to " + MAX);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {schedulingStrategy: DAEMON, deploymentConfiguration: {maximumPercent: %s}}\n", "200", "100");
    }
}
