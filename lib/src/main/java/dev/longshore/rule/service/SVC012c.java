package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A rolling deployment of these many tasks has room to replace one, after rounding. */
final class SVC012c extends ServiceRule {
    SVC012c() {
        super(
                "SVC-012c",
                "after rounding, more tasks may run than must stay",
                Sources.DEPLOYMENT,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: the deployment never moves. The old task may not be stopped and no new one may be started.");
    }

    @Override
    void judge(Service service, Report report) {
        Rollout rollout = Rollout.of(service);
        if (rollout == null || rollout.alwaysBlocks() || rollout.runsNothing()) {
            return;
        }
        Integer tasks = rollout.tasks();
        if (tasks == null || tasks < 1 || !rollout.blocks(tasks)) {
            return;
        }
        report.wrong(
                this,
                rollout.place(),
                "maximumPercent",
                Integer.toString(rollout.maximum()),
                "'maximumPercent' lets " + rollout.highest(tasks) + " of " + tasks
                        + " tasks run and 'minimumHealthyPercent' keeps " + rollout.lowest(tasks)
                        + ", so that none can be replaced, got " + rollout.maximum() + " and " + rollout.minimum(),
                "set 'maximumPercent' to " + rollout.maximumThatMoves(tasks) + ", or 'minimumHealthyPercent' to "
                        + rollout.minimumThatMoves(tasks));
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {desiredCount: %s, deploymentConfiguration: {minimumHealthyPercent: 100, "
                        + "maximumPercent: 150}}\n",
                "1", "2");
    }
}
