package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A task has a container. */
final class TD003 extends TaskRule {
    TD003() {
        super(
                "TD-003",
                "at least one container",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Container list cannot be empty.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        if (task.containers().isEmpty()) {
            report.wrong(
                    this,
                    task.placeOf("containerDefinitions"),
                    "containerDefinitions",
                    null,
                    "'containerDefinitions' must hold at least one container, got none",
                    "add a container");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "family: api\ncontainerDefinitions: %s\n", "[]", "[{name: app, image: nginx, memory: 128}]");
    }
}
