package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.ServiceVolume;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The task waits for the volume. */
final class SVC051b extends ServiceRule {
    SVC051b() {
        super(
                "SVC-051b",
                "an EBS volume is one that the task leaves to the service",
                Sources.EBS_VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "The volume name '…' in your request does not have a matching volume in your Task "
                        + "Definition that is configurable at launch.");
    }

    @Override
    void judge(Service service, Report report) {
        TaskDefinition task = service.task();
        List<String> names = task == null ? null : openVolumes(task);
        for (ServiceVolume volume : service.volumes()) {
            Value<String> name = volume.name();
            if (names != null && name != null && name.is(text -> !names.contains(text))) {
                report.wrong(
                        this,
                        "volumeConfigurations.name",
                        name,
                        "'volumeConfigurations.name' must be a volume of the task with 'configuredAtLaunch', got "
                                + name,
                        names.isEmpty()
                                ? "add a volume '" + name + "' with 'configuredAtLaunch' to the task"
                                : "name one of: " + String.join(", ", names));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  containerDefinitions:
                    - {name: app, image: nginx, memory: 128, mountPoints: [{sourceVolume: data, containerPath: /data}]}
                  volumes: [{name: data, configuredAtLaunch: true}]
                service: {volumeConfigurations: [{name: %s, managedEbsVolume: {sizeInGiB: 10}}]}
                """, "files", "data");
    }

    private static @Nullable List<String> openVolumes(TaskDefinition task) {
        List<String> names = new ArrayList<>();
        for (Volume volume : task.volumes()) {
            Boolean open = Value.knownOr(volume.configuredAtLaunch(), false);
            String name = Value.known(volume.name());
            if (open == null || name == null) {
                return null;
            }
            if (open) {
                names.add(name);
            }
        }
        return task.volumes().isComplete() ? names : null;
    }
}
