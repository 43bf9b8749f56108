package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Objects;

/** On Fargate there is no host to share files with. */
final class TD068 extends TaskRule {
    private static final String VOLUME = Yaml.fargateContainer("cpu: 10") + "volumes: [{name: data, host: %s}]\n";

    TD068() {
        super(
                "TD-068",
                "no host.sourcePath on Fargate",
                Sources.HOST_VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "Fargate compatible task definitions do not support sourcePath");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        for (Volume volume : task.volumes()) {
            Value<String> path = volume.hostSourcePath();
            if (task.isFargate() && path != null && path.is(text -> !text.isEmpty())) {
                report.wrong(
                        this,
                        "host.sourcePath",
                        path,
                        "volume '" + Objects.toString(volume.name(), "")
                                + "': 'host.sourcePath' must not be set on Fargate, got " + path,
                        "leave it out for scratch space, or use an EFS volume to keep the files");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                VOLUME.replace("%s", "{sourcePath: /var/data}"),
                VOLUME.replace("%s", "{}"),
                VOLUME.replace("%s", "{sourcePath: \"${Token[X.1]}\"}"));
    }
}
