package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** On Fargate each task has its own network interface. */
final class TD008 extends TaskRule {
    private static final String REQUIRED = "awsvpc";

    TD008() {
        super(
                "TD-008",
                "Fargate requires the network mode awsvpc",
                Sources.TASK_DEFINITION + "; cfn-lint E3048",
                Confidence.STATED,
                Consequence.REFUSED,
                "Fargate only supports network mode ‘awsvpc’.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        // Without a network mode ECS takes bridge.
        String mode = Value.knownOr(task.networkMode(), "bridge");
        if (task.isFargate() && mode != null && !mode.equals(REQUIRED)) {
            report.wrong(
                    this,
                    task.placeOf("networkMode"),
                    "networkMode",
                    mode,
                    "'networkMode' must be " + REQUIRED + " on Fargate, got " + mode
                            + (task.has("networkMode") ? "" : " by default"),
                    "set 'networkMode' to " + REQUIRED);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.fargate("cpu: 256\nmemory: 512\nnetworkMode: %s\n"), "bridge", "awsvpc");
    }
}
