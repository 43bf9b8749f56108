package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.MountPoint;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** What is mounted is a volume of the task. */
final class TD066 extends ContainerRule {
    TD066() {
        super(
                "TD-066",
                "a mount point names a volume of the task",
                Sources.MOUNT_POINT,
                Confidence.STATED,
                Consequence.REFUSED,
                "Unknown volume '…'.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        List<String> volumes = Names.all(task.volumes(), Volume::name);
        for (MountPoint mount : container.mountPoints()) {
            Value<String> volume = mount.sourceVolume();
            if (volumes != null && volume != null && volume.is(name -> !volumes.contains(name))) {
                report.wrong(
                        this,
                        "sourceVolume",
                        volume,
                        in(container) + "'mountPoints' names volume '" + volume
                                + "', which the task does not define, got " + volume,
                        "add a volume '" + volume + "'" + Names.orOneOf(", or mount one of", volumes));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("mountPoints: [{sourceVolume: %s, containerPath: /data}]")
                        + "volumes: [{name: cache}]\n",
                "data",
                "cache");
    }
}
