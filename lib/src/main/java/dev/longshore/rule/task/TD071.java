package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** A volume is one thing. */
final class TD071 extends VolumeRule {
    private static final List<String> KINDS = List.of(
            "host",
            "configuredAtLaunch",
            "dockerVolumeConfiguration",
            "efsVolumeConfiguration",
            "fsxWindowsFileServerVolumeConfiguration",
            "s3filesVolumeConfiguration");

    TD071() {
        super(
                "TD-071",
                "a volume has one kind of configuration",
                Sources.VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: only one volume configuration can be specified for a volume");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        List<String> kinds =
                KINDS.stream().filter(kind -> volume.given(kind) != null).toList();
        if (kinds.size() > 1) {
            String option = kinds.get(1);
            report.wrong(
                    this,
                    volume.placeOf(option),
                    option,
                    null,
                    in(volume) + "'" + option + "' must be the only configuration of the volume, got it beside '"
                            + kinds.get(0) + "'",
                    "make two volumes of it");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.container("cpu: 10")
                + "volumes: [{name: data, host: {sourcePath: %s}, efsVolumeConfiguration: {fileSystemId: fs-1}}]\n";
        return Examples.varying(yaml, "/data", "\"\"");
    }
}
