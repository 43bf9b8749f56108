package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Windows on Fargate has no disks of its own. */
final class TD214 extends VolumeRule {
    private static final String OPTION = "configuredAtLaunch";

    TD214() {
        super(
                "TD-214",
                "with Windows, an EBS volume is on EC2",
                Sources.DATA_VOLUMES,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: no EBS volume is attached, and the task does not start");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        Value<Boolean> atLaunch = volume.configuredAtLaunch();
        if (atLaunch == null || !atLaunch.is(Boolean.TRUE::equals)) {
            return;
        }
        if (task.isWindows() && task.isFargate()) {
            report.wrong(
                    this,
                    OPTION,
                    atLaunch,
                    in(volume) + "'" + OPTION + "' must not be set on Fargate with Windows, got true",
                    "run the task on EC2");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "requiresCompatibilities: [%s]\ncpu: 1024\nmemory: 2048\nnetworkMode: awsvpc\n"
                        + Yaml.WINDOWS
                        + Yaml.mounting(OPTION + ": true"),
                "FARGATE",
                "EC2");
    }
}
