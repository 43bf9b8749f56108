package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.MountPoint;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.HashSet;
import java.util.Set;

/** One path holds one volume. */
final class TD067 extends ContainerRule {
    TD067() {
        super(
                "TD-067",
                "mount paths are unique in a container",
                "Follows from how Docker mounts volumes: " + Sources.MOUNT_POINT,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "CannotCreateContainerError: Duplicate mount point: …");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Set<String> seen = new HashSet<>();
        for (MountPoint mount : container.mountPoints()) {
            Value<String> path = mount.containerPath();
            if (path != null && path.is(text -> !seen.add(text))) {
                report.wrong(
                        this,
                        "containerPath",
                        path,
                        in(container) + "'containerPath' must be unique in the container, got " + path + " again",
                        "mount one of the volumes elsewhere");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("mountPoints: [{sourceVolume: data, containerPath: /data}, "
                                + "{sourceVolume: cache, containerPath: %s}]")
                        + "volumes: [{name: data}, {name: cache}]\n",
                "/data",
                "/data/cache");
    }
}
