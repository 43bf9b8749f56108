package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** A share of the tasks is not negative. */
final class SVC013b extends ServiceRule {
    SVC013b() {
        super(
                "SVC-013b",
                "minimumHealthyPercent and maximumPercent are not negative",
                Sources.DEPLOYMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the percentage must not be negative");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        if (deployment != null) {
            judge("minimumHealthyPercent", deployment.minimumHealthyPercent(), report);
            judge("maximumPercent", deployment.maximumPercent(), report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("service: {deploymentConfiguration: {minimumHealthyPercent: %s}}\n", "-1", "0");
    }

    private void judge(String option, @Nullable Value<Integer> setting, Report report) {
        if (setting != null && setting.is(percent -> percent < 0)) {
            report.wrong(
                    this, option, setting, "'" + option + "' must not be negative, got " + setting, "leave it out");
        }
    }
}
