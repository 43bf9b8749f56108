package dev.longshore.task;

import dev.longshore.storage.NamedVolume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition;
import software.amazon.awscdk.services.ecs.TaskDefinition;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** The volumes of a task: as the rules see them, as CDK has them, and what its roles need for them. */
final class TaskVolumes {
    private TaskVolumes() {}

    /** Returns each volume once, however many containers mount it. Two of one name stay two, for a rule to find. */
    static List<NamedVolume> of(EcsTaskProps props) {
        Set<NamedVolume> volumes = new LinkedHashSet<>(props.addedVolumes());
        props.containers().forEach(container -> volumes.addAll(container.mountedVolumes()));
        return new ArrayList<>(volumes);
    }

    static List<Map<String, Object>> model(EcsTaskProps props) {
        List<Map<String, Object>> volumes = new ArrayList<>();
        for (NamedVolume volume : props.volumes()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", volume.name());
            fields.putAll(volume.volume().fields());
            volumes.add(fields);
        }
        return volumes;
    }

    static List<Volume> toCdk(EcsTaskProps props) {
        List<Volume> volumes = new ArrayList<>();
        ScratchSpace.volumes(props)
                .forEach(name -> volumes.add(Volume.builder().name(name).build()));
        props.volumes().forEach(volume -> volumes.add(volume.volume().toCdk(volume.name())));
        return volumes;
    }

    /** Sets what the L2 has no words for. The volumes stand in the template as they were given to it. */
    static void override(TaskDefinition task, EcsTaskProps props) {
        int index = ScratchSpace.volumes(props).size();
        for (NamedVolume volume : props.volumes()) {
            String path = "Volumes." + index++ + ".";
            volume.volume()
                    .overrides()
                    .forEach((name, value) -> resource(task).addPropertyOverride(path + name, value));
        }
    }

    static List<PolicyStatement> taskStatements(EcsTaskProps props) {
        List<PolicyStatement> statements = new ArrayList<>();
        props.volumes()
                .forEach(volume -> statements.addAll(volume.volume().taskStatements(isWritten(volume.name(), props))));
        return statements;
    }

    static List<PolicyStatement> executionStatements(EcsTaskProps props) {
        List<PolicyStatement> statements = new ArrayList<>();
        props.volumes().forEach(volume -> statements.addAll(volume.volume().executionStatements()));
        return statements;
    }

    private static boolean isWritten(String volume, EcsTaskProps props) {
        return props.containers().stream()
                .anyMatch(container -> container.mounts().entrySet().stream()
                        .anyMatch(mount -> mount.getValue().equals(volume)
                                && !container.readOnlyMounts().contains(mount.getKey())));
    }

    private static CfnTaskDefinition resource(TaskDefinition task) {
        return Objects.requireNonNull((CfnTaskDefinition) task.getNode().getDefaultChild());
    }
}
