package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** CloudFormation waits 36 hours for a deployment, and counts before. */
final class SVC213 extends ServiceRule {
    private static final int MOST_MINUTES = 33 * 60;
    private static final double PERCENT = 100;

    SVC213() {
        super(
                "SVC-213",
                "all waits of a linear deployment are at most 33 hours",
                Sources.LINEAR,
                Confidence.STATED,
                Consequence.REFUSED,
                "CloudFormation rejects the deployment: the calculated deployment time exceeds 33 hours");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        if (deployment == null || !"LINEAR".equals(Value.known(deployment.strategy()))) {
            return;
        }
        Double percent = Value.known(deployment.stepPercent());
        Integer step = Value.known(deployment.stepBakeTimeInMinutes());
        Integer bake = Value.known(deployment.bakeTimeInMinutes());
        if (percent == null || percent <= 0 || step == null || bake == null) {
            return;
        }
        long minutes = bake + step * ((long) Math.ceil(PERCENT / percent) - 1);
        if (minutes > MOST_MINUTES) {
            report.wrong(
                    this,
                    deployment.placeOf("linearConfiguration"),
                    "linearConfiguration.stepBakeTimeInMinutes",
                    Long.toString(minutes),
                    "'linearConfiguration.stepBakeTimeInMinutes' and 'bakeTimeInMinutes' must be " + MOST_MINUTES
                            + " minutes in all at most, got " + minutes,
                    "move more in each step, or wait less");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentConfiguration: {strategy: LINEAR, bakeTimeInMinutes: 180, linearConfiguration: "
                        + "{stepPercent: 50, stepBakeTimeInMinutes: %s}}}\n",
                "1801", "1800");
    }
}
