package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A canary gets some of the requests. */
final class SVC033 extends ServiceRule {
    private static final double MIN = 0.1;
    private static final double MAX = 100;

    SVC033() {
        super(
                "SVC-033",
                "canaryPercent is " + MIN + " to " + MAX,
                Sources.CANARY,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the percentage is out of range");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<Double> value = deployment == null ? null : deployment.canaryPercent();
        if (value != null && value.is(percent -> percent < MIN || percent > MAX)) {
            report.wrong(
                    this,
                    "canaryConfiguration.canaryPercent",
                    value,
                    "'canaryConfiguration.canaryPercent' must be " + MIN + " to " + MAX + ", got " + value,
                    "set it to 10");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentConfiguration: {strategy: CANARY, canaryConfiguration: {canaryPercent: %s}}}\n",
                "0", "0.1");
    }
}
