package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** On Fargate there is no host whose processes a task could see. */
final class TD030 extends TaskRule {
    private static final String SUPPORTED = "task";

    TD030() {
        super(
                "TD-030",
                "on Fargate, pidMode is task",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        // On Windows no mode is supported, says TD-032.
        Value<String> mode = task.pidMode();
        if (task.isFargate() && !task.isWindows() && mode != null && mode.is(name -> !name.equals(SUPPORTED))) {
            report.wrong(
                    this,
                    "pidMode",
                    mode,
                    "'pidMode' must be " + SUPPORTED + " on Fargate, got " + mode,
                    "set 'pidMode' to " + SUPPORTED + ", or leave it out");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.fargate("networkMode: awsvpc\ncpu: 256\nmemory: 512\npidMode: %s\n"), "host", SUPPORTED);
    }
}
