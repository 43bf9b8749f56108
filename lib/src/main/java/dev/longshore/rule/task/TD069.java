package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Fargate has no volumes of Docker. */
final class TD069 extends VolumeRule {
    private static final String OPTION = "dockerVolumeConfiguration";

    TD069() {
        super(
                "TD-069",
                "no dockerVolumeConfiguration on Fargate",
                Sources.VOLUME + "; " + Sources.FARGATE_TASKS,
                Confidence.STATED,
                Consequence.REFUSED,
                "Fargate compatible task definitions do not support dockerVolumeConfiguration");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        Value<String> docker = volume.given(OPTION);
        if (task.isFargate() && docker != null) {
            report.wrong(
                    this,
                    OPTION,
                    docker,
                    in(volume) + "'" + OPTION + "' must not be set on Fargate, got " + docker,
                    "leave it out for scratch space, or use an EFS volume to keep the files");
        }
    }

    @Override
    public Examples examples() {
        String volume = "volumes: [{name: data, " + OPTION + ": %s}]\n";
        return Examples.of(
                Yaml.fargateContainer("cpu: 10") + volume.replace("%s", "{scope: task}"),
                Yaml.container("cpu: 10") + volume.replace("%s", "{scope: task}"),
                Yaml.fargateContainer("cpu: 10") + volume.replace("%s", Yaml.TOKEN));
    }
}
