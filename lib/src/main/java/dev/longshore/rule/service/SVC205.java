package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** All tasks are 100 percent. */
final class SVC205 extends ServiceRule {
    private static final int ALL = 100;

    SVC205() {
        super(
                "SVC-205",
                "minimumHealthyPercent is at most 100 and maximumPercent at least 100",
                "Observed: " + Sources.DEPLOYMENT,
                Confidence.DERIVED,
                Consequence.REFUSED,
                "minimumHealthyPercent must be at most 100");
    }

    @Override
    void judge(Service service, Report report) {
        Rollout rollout = Rollout.of(service);
        // Where none can be replaced, or none runs, other rules say so.
        if (rollout == null || rollout.alwaysBlocks() || rollout.runsNothing()) {
            return;
        }
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        Value<Integer> minimum = deployment == null ? null : deployment.minimumHealthyPercent();
        Value<Integer> maximum = deployment == null ? null : deployment.maximumPercent();
        if (minimum != null && minimum.is(percent -> percent > ALL)) {
            report.wrong(
                    this,
                    "minimumHealthyPercent",
                    minimum,
                    "'minimumHealthyPercent' must be at most " + ALL + ", got " + minimum,
                    "set it to " + ALL);
        }
        if (maximum != null && maximum.is(percent -> percent < ALL)) {
            report.wrong(
                    this,
                    "maximumPercent",
                    maximum,
                    "'maximumPercent' must be at least " + ALL + ", got " + maximum,
                    "set it to 200");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("service: {deploymentConfiguration: {minimumHealthyPercent: %s}}\n", "101", "100");
    }
}
