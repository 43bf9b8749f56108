package dev.longshore.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The directories a container with a read-only root file system may write to, each a volume of the task. */
final class ScratchSpace {
    private ScratchSpace() {}

    /** Returns the scratch volumes of a container, by path; on Windows no root file system is read-only. */
    static Map<String, String> of(ContainerOptions container, boolean windows) {
        Map<String, String> volumes = new LinkedHashMap<>();
        if (!windows
                && container.readonlyRootFilesystem()
                && !container.mounts().containsKey(ContainerOptions.DEFAULT_SCRATCH_PATH)) {
            volumes.put(ContainerOptions.DEFAULT_SCRATCH_PATH, name(container, ContainerOptions.DEFAULT_SCRATCH_PATH));
        }
        container.scratch().forEach(path -> volumes.put(path, name(container, path)));
        return volumes;
    }

    /** Returns the names of all volumes of a task that are scratch space. */
    static List<String> volumes(EcsTaskProps props) {
        List<String> names = new ArrayList<>(props.scratchVolumes());
        props.containers()
                .forEach(container ->
                        names.addAll(of(container, props.isWindows()).values()));
        return names;
    }

    private static String name(ContainerOptions container, String path) {
        return container.name() + path.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-$", "");
    }
}
