package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** S3 Files is not everywhere yet. */
final class TD213 extends VolumeRule {
    private static final String OPTION = "s3filesVolumeConfiguration";

    TD213() {
        super(
                "TD-213",
                "an S3 Files volume is on Fargate or on Managed Instances",
                Sources.S3FILES_GUIDE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: the task fails at launch");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        if (volume.given(OPTION) != null && task.isNeverFargate() && !task.requires("MANAGED_INSTANCES")) {
            report.wrong(
                    this,
                    volume.placeOf(OPTION),
                    OPTION,
                    null,
                    in(volume) + "'" + OPTION + "' must be on FARGATE or MANAGED_INSTANCES, got "
                            + task.requiresCompatibilities(),
                    "run the task on Fargate, or mount EFS");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "requiresCompatibilities: [%s]\n" + Yaml.mounting(OPTION + ": {fileSystemArn: arn}"),
                "EC2",
                "MANAGED_INSTANCES");
    }
}
