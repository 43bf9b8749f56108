package dev.longshore.rule.task;

import dev.longshore.model.S3FilesVolumeConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A file system has its own terms. */
final class TD124 extends VolumeRule {
    private static final String FSX = "fsxWindowsFileServerVolumeConfiguration";

    TD124() {
        super(
                "TD-124",
                "an access point of S3 Files goes with the root directory; FSx for Windows runs on Windows instances",
                Sources.S3FILES_VOLUME + "; " + Sources.FSX_VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the configuration of the volume is refused");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        S3FilesVolumeConfiguration s3files = volume.s3filesVolumeConfiguration();
        Value<String> root = s3files == null ? null : s3files.rootDirectory();
        if (s3files != null && s3files.usesAccessPoint() && root != null && root.is(path -> !path.equals("/"))) {
            report.wrong(
                    this,
                    "rootDirectory",
                    root,
                    in(volume) + "'rootDirectory' must be / with an access point, got " + root,
                    "leave it out: the access point has its own");
        }
        String family = Value.knownOr(task.operatingSystemFamily(), "WINDOWS");
        boolean elsewhere = task.isFargate() || task.requires("EXTERNAL");
        boolean wrongPlace = elsewhere || (family != null && !family.startsWith("WINDOWS"));
        if (wrongPlace && volume.given(FSX) != null) {
            report.wrong(
                    this,
                    volume.placeOf(FSX),
                    FSX,
                    null,
                    in(volume) + "'" + FSX + "' must be on EC2 instances with Windows, got "
                            + (elsewhere ? task.requiresCompatibilities() : family),
                    "use EFS for Linux tasks");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.mounting("s3filesVolumeConfiguration: {fileSystemArn: a, accessPointArn: b, rootDirectory: %s}"),
                "/data",
                "/");
    }
}
