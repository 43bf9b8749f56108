package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Collections;

/** There are only so many constraints. */
final class TD106b extends TaskRule {
    private static final int MAX = 10;

    TD106b() {
        super(
                "TD-106b",
                "at most " + MAX + " placementConstraints",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: a task definition can have at most 10 placement constraints");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        // On Fargate there must be none, says TD-106.
        int count = task.placementConstraints().size();
        if (!task.isFargate() && count > MAX) {
            report.wrong(
                    this,
                    task.placeOf("placementConstraints"),
                    "placementConstraints",
                    Integer.toString(count),
                    "'placementConstraints' must have at most " + MAX + " elements, got " + count,
                    "join some of them with 'and'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(constraints(MAX + 1), constraints(MAX));
    }

    private static String constraints(int count) {
        String constraint = "{type: memberOf, expression: \"attribute:stack == prod\"}";
        return Yaml.container("cpu: 10") + "placementConstraints: ["
                + String.join(", ", Collections.nCopies(count, constraint)) + "]\n";
    }
}
