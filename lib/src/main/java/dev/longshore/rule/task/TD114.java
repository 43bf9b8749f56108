package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** There is no EFS outside of AWS. */
final class TD114 extends VolumeRule {
    TD114() {
        super(
                "TD-114",
                "no EFS volume on EXTERNAL",
                Sources.EXTERNAL,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: external instances can not mount EFS, and the task is never placed");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        Value<String> efs = volume.given("efsVolumeConfiguration");
        if (task.requires("EXTERNAL") && efs != null) {
            report.wrong(
                    this,
                    volume.placeOf("efsVolumeConfiguration"),
                    "efsVolumeConfiguration",
                    null,
                    in(volume) + "'efsVolumeConfiguration' must not be set on EXTERNAL, got one",
                    "mount a directory of the host");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "requiresCompatibilities: [%s]\n" + Yaml.container("cpu: 10")
                        + "volumes: [{name: data, efsVolumeConfiguration: {fileSystemId: fs-1}}]\n",
                "EXTERNAL",
                "EC2");
    }
}
