package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A rolling deployment on instances has room to replace tasks. */
final class SVC012 extends ServiceRule {
    SVC012() {
        super(
                "SVC-012",
                "on instances, minimumHealthyPercent is less than maximumPercent",
                Sources.DEPLOYMENT,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments");
    }

    @Override
    void judge(Service service, Report report) {
        Rollout rollout = Rollout.of(service);
        if (rollout != null && !service.isFargate() && rollout.alwaysBlocks() && !rollout.runsNothing()) {
            report.wrong(
                    this,
                    rollout.place(),
                    "maximumPercent",
                    Integer.toString(rollout.maximum()),
                    "'maximumPercent' must be more than 'minimumHealthyPercent', got " + rollout.maximum() + " and "
                            + rollout.minimum(),
                    "set 'maximumPercent' to 200, or 'minimumHealthyPercent' to 50 with two tasks or more");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {launchType: EC2, deploymentConfiguration: {minimumHealthyPercent: 100, "
                        + "maximumPercent: %s}}\n",
                "100", "101");
    }
}
