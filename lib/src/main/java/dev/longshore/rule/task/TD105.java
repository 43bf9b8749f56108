package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.RestartPolicy;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A container is not restarted at once. */
final class TD105 extends ContainerRule {
    private static final Range SECONDS = new Range(60, 1800);

    TD105() {
        super(
                "TD-105",
                "restartAttemptPeriod is " + SECONDS + " seconds",
                Sources.RESTART_POLICY,
                Confidence.STATED,
                Consequence.REFUSED,
                "The 'restartAttemptPeriod' setting for container '…' must be between 60 and 1800.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        RestartPolicy policy = container.restartPolicy();
        Value<Integer> period = policy == null ? null : policy.restartAttemptPeriod();
        if (period != null && period.is(SECONDS::excludes)) {
            report.wrong(
                    this,
                    "restartPolicy.restartAttemptPeriod",
                    period,
                    in(container) + "'restartPolicy.restartAttemptPeriod' must be " + SECONDS + ", got " + period,
                    "set 'restartPolicy.restartAttemptPeriod' to " + SECONDS.closestTo(period));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("restartPolicy: {enabled: true, restartAttemptPeriod: %s}"), "1801", "1800");
    }
}
