package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Moving a task takes room for a second one. */
final class SVC027 extends ServiceRule {
    private static final int FULL = 100;

    SVC027() {
        super(
                "SVC-027",
                "zone rebalancing needs REPLICA and a maximumPercent above 100",
                Sources.REBALANCING,
                Confidence.STATED,
                Consequence.REFUSED,
                "The service couldn't be created because Availability Zone Rebalancing does not support …");
    }

    @Override
    void judge(Service service, Report report) {
        Value<String> rebalancing = service.availabilityZoneRebalancing();
        if (rebalancing == null || !rebalancing.is("ENABLED"::equals)) {
            return;
        }
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<Integer> maximum = deployment == null ? null : deployment.maximumPercent();
        if (service.isDaemon()) {
            report.wrong(
                    this,
                    "availabilityZoneRebalancing",
                    rebalancing,
                    "'availabilityZoneRebalancing' must be DISABLED with scheduling strategy DAEMON, got "
                            + rebalancing,
                    "leave out 'availabilityZoneRebalancing'");
        } else if (maximum != null && maximum.is(percent -> percent <= FULL)) {
            report.wrong(
                    this,
                    "maximumPercent",
                    maximum,
                    "'maximumPercent' must be above " + FULL + " with 'availabilityZoneRebalancing', got " + maximum,
                    "set 'maximumPercent' to 200, or 'availabilityZoneRebalancing' to DISABLED");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {availabilityZoneRebalancing: ENABLED, deploymentConfiguration: "
                        + "{minimumHealthyPercent: 0, "
                        + "maximumPercent: %s}}\n",
                "100", "101");
    }
}
