package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** On Fargate a container gets up to two minutes to stop. */
final class TD049 extends ContainerRule {
    private static final Range ALLOWED = new Range(2, 120);

    TD049() {
        super(
                "TD-049",
                "on Fargate, stopTimeout is " + ALLOWED + " s",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "ClientException, or the task never starts: Fargate accepts a stopTimeout of 2 to 120 seconds");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<Integer> timeout = container.stopTimeout();
        if (task.isFargate() && timeout != null && timeout.is(ALLOWED::excludes)) {
            report.wrong(
                    this,
                    "stopTimeout",
                    timeout,
                    in(container) + "'stopTimeout' must be " + ALLOWED + " on Fargate, got " + timeout,
                    "set 'stopTimeout' to " + ALLOWED.closestTo(timeout));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.fargateContainer("stopTimeout: %s"), "121", "120");
    }
}
