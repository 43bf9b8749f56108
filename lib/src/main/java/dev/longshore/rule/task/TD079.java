package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Windows mounts no EFS. */
final class TD079 extends VolumeRule {
    TD079() {
        super(
                "TD-079",
                "no EFS volume on Windows",
                Sources.EFS_GUIDE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: Windows containers can not mount EFS, and the task does not start");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        Value<String> efs = volume.given("efsVolumeConfiguration");
        if (task.isWindows() && efs != null) {
            report.wrong(
                    this,
                    volume.placeOf("efsVolumeConfiguration"),
                    "efsVolumeConfiguration",
                    null,
                    in(volume) + "'efsVolumeConfiguration' must not be set on Windows, got one",
                    "use FSx for Windows File Server on EC2 instances");
        }
    }

    @Override
    public Examples examples() {
        String volume =
                Yaml.container("cpu: 10") + "volumes: [{name: data, efsVolumeConfiguration: {fileSystemId: fs-1}}]\n";
        return Examples.of(
                Yaml.WINDOWS + volume,
                volume,
                "runtimePlatform: {operatingSystemFamily: " + Yaml.TOKEN + "}\n" + volume);
    }
}
