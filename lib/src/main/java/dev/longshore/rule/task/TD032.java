package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Windows shares no processes. */
final class TD032 extends TaskRule {
    TD032() {
        super(
                "TD-032",
                "pidMode must not be set on Windows",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: pidMode is not supported for Windows containers");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> mode = task.given("pidMode");
        if (task.isWindows() && mode != null) {
            report.wrong(
                    this, "pidMode", mode, "'pidMode' must not be set on Windows, got " + mode, "leave out 'pidMode'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.WINDOWS + "pidMode: task\n" + Yaml.container("cpu: 10"),
                "pidMode: task\n" + Yaml.container("cpu: 10"),
                Yaml.WINDOWS + "pidMode: " + Yaml.TOKEN + "\n" + Yaml.container("cpu: 10"));
    }
}
