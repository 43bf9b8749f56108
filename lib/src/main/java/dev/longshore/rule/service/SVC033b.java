package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A step moves some of the requests. */
final class SVC033b extends ServiceRule {
    private static final double MIN = 3;
    private static final double MAX = 100;

    SVC033b() {
        super(
                "SVC-033b",
                "stepPercent is " + MIN + " to " + MAX,
                Sources.LINEAR,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the percentage is out of range");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<Double> value = deployment == null ? null : deployment.stepPercent();
        if (value != null && value.is(percent -> percent < MIN || percent > MAX)) {
            report.wrong(
                    this,
                    "linearConfiguration.stepPercent",
                    value,
                    "'linearConfiguration.stepPercent' must be " + MIN + " to " + MAX + ", got " + value,
                    "set it to 10");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentConfiguration: {strategy: LINEAR, linearConfiguration: {stepPercent: %s}}}\n",
                "2.9", "3");
    }
}
