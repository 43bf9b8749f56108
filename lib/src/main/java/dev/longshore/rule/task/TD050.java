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

/** On Fargate the containers waited for get up to two minutes. */
final class TD050 extends ContainerRule {
    private static final Range ALLOWED = new Range(2, 120);

    TD050() {
        super(
                "TD-050",
                "on Fargate, startTimeout is " + ALLOWED + " s",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "ClientException, or the task never starts: Fargate accepts a startTimeout of 2 to 120 seconds");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<Integer> timeout = container.startTimeout();
        if (task.isFargate() && timeout != null && timeout.is(ALLOWED::excludes)) {
            report.wrong(
                    this,
                    "startTimeout",
                    timeout,
                    in(container) + "'startTimeout' must be " + ALLOWED + " on Fargate, got " + timeout,
                    "set 'startTimeout' to " + ALLOWED.closestTo(timeout));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.fargateContainer("startTimeout: %s"), "121", "120");
    }
}
