package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Both versions run for so long. */
final class SVC032b extends ServiceRule {
    private static final Range ALLOWED = new Range(0, 1440);

    SVC032b() {
        super(
                "SVC-032b",
                "bakeTimeInMinutes is " + ALLOWED,
                Sources.DEPLOYMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the bake time is out of range");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<Integer> value = deployment == null ? null : deployment.bakeTimeInMinutes();
        if (value != null && value.is(ALLOWED::excludes)) {
            report.wrong(
                    this,
                    "bakeTimeInMinutes",
                    value,
                    "'bakeTimeInMinutes' must be " + ALLOWED + ", got " + value,
                    "set it to " + ALLOWED.closestTo(value));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentConfiguration: {strategy: BLUE_GREEN, bakeTimeInMinutes: %s}}\n", "1441", "1440");
    }
}
