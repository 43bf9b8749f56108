package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Some task may run. */
final class SVC013 extends ServiceRule {
    SVC013() {
        super(
                "SVC-013",
                "after rounding down, maximumPercent lets at least one task run",
                Sources.DEPLOYMENT,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: no task is ever started.");
    }

    @Override
    void judge(Service service, Report report) {
        Rollout rollout = Rollout.of(service);
        if (rollout != null && rollout.runsNothing()) {
            report.wrong(
                    this,
                    rollout.place(),
                    "maximumPercent",
                    Integer.toString(rollout.maximum()),
                    "'maximumPercent' of " + rollout.tasks() + " tasks, rounded down, must be at least one task, got "
                            + rollout.maximum(),
                    "set 'maximumPercent' to 200");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {desiredCount: 1, deploymentConfiguration: {minimumHealthyPercent: 0, "
                        + "maximumPercent: %s}}\n",
                "99", "100");
    }
}
