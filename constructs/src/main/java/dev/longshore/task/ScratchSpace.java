package dev.longshore.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The directories a container with a read-only root file system may write to, each a volume of the task. */
final class ScratchSpace {
    /**
     * Where the agent of ECS Exec writes. ECS says that a read-only root file system is not supported; with these
     * mounted it works.
     *
     * @see <a href="https://github.com/aws/containers-roadmap/issues/1359">containers-roadmap 1359</a>
     */
    private static final List<String> OF_EXEC =
            List.of("/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm");

    private ScratchSpace() {}

    /** Returns the scratch volumes of a container, by path; on Windows no root file system is read-only. */
    static Map<String, String> of(ContainerOptions container, EcsTaskProps task) {
        Map<String, String> volumes = new LinkedHashMap<>();
        if (!task.isWindows() && container.readonlyRootFilesystem()) {
            add(volumes, container, ContainerOptions.DEFAULT_SCRATCH_PATH);
            if (task.exec()) {
                OF_EXEC.forEach(path -> add(volumes, container, path));
            }
        }
        container.scratch().forEach(path -> volumes.put(path, name(container, path)));
        return volumes;
    }

    /** Returns the names of all volumes of a task that are scratch space. */
    static List<String> volumes(EcsTaskProps props) {
        List<String> names = new ArrayList<>(props.scratchVolumes());
        props.containers()
                .forEach(container -> names.addAll(of(container, props).values()));
        return names;
    }

    private static void add(Map<String, String> volumes, ContainerOptions container, String path) {
        boolean inMemory =
                container.linux().tmpfs().stream().anyMatch(directory -> path.equals(directory.getContainerPath()));
        if (!inMemory && !container.mounts().containsKey(path)) {
            volumes.put(path, name(container, path));
        }
    }

    private static String name(ContainerOptions container, String path) {
        return container.name() + path.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-$", "");
    }
}
