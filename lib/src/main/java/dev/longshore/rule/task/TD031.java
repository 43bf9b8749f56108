package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Fargate tasks share no inter-process communication. */
final class TD031 extends TaskRule {
    private static final String ON_FARGATE = Yaml.fargate("networkMode: awsvpc\ncpu: 256\nmemory: 512\nipcMode: %s\n");

    TD031() {
        super(
                "TD-031",
                "ipcMode is not for Fargate",
                Sources.TASK_DEFINITION + "; " + Sources.FARGATE_TASKS,
                Confidence.STATED,
                Consequence.REFUSED,
                "Tasks using the Fargate launch type do not support ipcMode.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> mode = task.ipcMode();
        if (task.isFargate() && mode != null && mode.isKnown()) {
            report.wrong(
                    this, "ipcMode", mode, "'ipcMode' must not be set on Fargate, got " + mode, "leave out 'ipcMode'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                ON_FARGATE.replace("%s", "task"),
                "ipcMode: task\n" + Yaml.container("cpu: 10"),
                ON_FARGATE.replace("%s", "\"${Token[X.1]}\""));
    }
}
