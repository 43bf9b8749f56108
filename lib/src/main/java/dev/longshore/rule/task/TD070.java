package dev.longshore.rule.task;

import dev.longshore.model.DockerVolumeConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A volume of a task is made with the task. */
final class TD070 extends VolumeRule {
    TD070() {
        super(
                "TD-070",
                "autoprovision of a Docker volume goes with scope shared",
                Sources.DOCKER_VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: autoprovision must be omitted for a volume with scope task");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        DockerVolumeConfiguration docker = volume.dockerVolumeConfiguration();
        if (docker != null
                && Boolean.TRUE.equals(Value.known(docker.autoprovision()))
                && "task".equals(Value.knownOr(docker.scope(), "task"))) {
            report.wrong(
                    this,
                    docker.placeOf("autoprovision"),
                    "autoprovision",
                    "true",
                    in(volume) + "'autoprovision' must not be set with scope task, got true",
                    "leave it out, or set 'scope' to shared");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("cpu: 10")
                        + "volumes: [{name: data, dockerVolumeConfiguration: {scope: %s, autoprovision: true}}]\n",
                "task",
                "shared");
    }
}
