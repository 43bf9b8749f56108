package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Windows has networks of its own. */
final class TD120 extends TaskRule {
    private static final List<String> OF_LINUX = List.of("bridge", "host", "none");

    TD120() {
        super(
                "TD-120",
                "on Windows instances, the network mode is awsvpc or the default",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the network mode is not supported for Windows containers");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        // On Fargate it is awsvpc, says TD-008.
        Value<String> mode = task.networkMode();
        if (task.isWindows() && !task.isFargate() && mode != null && mode.is(OF_LINUX::contains)) {
            report.wrong(
                    this,
                    "networkMode",
                    mode,
                    "'networkMode' must be awsvpc or left out on Windows, got " + mode,
                    "leave it out, or set it to awsvpc");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.WINDOWS + "networkMode: %s\n" + Yaml.container("cpu: 10"), "host", "awsvpc");
    }
}
