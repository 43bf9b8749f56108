package dev.longshore.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.ecs.Tmpfs;
import software.amazon.awscdk.services.ecs.TmpfsMountOption;

/** The directories a container with a read-only root file system may write to: one in memory, else volumes. */
final class ScratchSpace {
    /**
     * Where the agent of ECS Exec writes. ECS says that a read-only root file system is not supported; with these
     * mounted it works.
     *
     * @see <a href="https://github.com/aws/containers-roadmap/issues/1359">containers-roadmap 1359</a>
     */
    private static final List<String> OF_EXEC =
            List.of("/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm");

    private static final Tmpfs IN_MEMORY = Tmpfs.builder()
            .containerPath(ContainerOptions.DEFAULT_SCRATCH_PATH)
            .size(ContainerOptions.DEFAULT_SCRATCH_MIB)
            // Docker's own noexec would keep Java libraries from loading the native code that they unpack here.
            .mountOptions(List.of(TmpfsMountOption.EXEC, TmpfsMountOption.NOSUID, TmpfsMountOption.NODEV))
            .build();

    private ScratchSpace() {}

    /**
     * Returns the directory in memory of a container, where its root file system is read-only. Unlike a volume, which
     * belongs to root with mode 0755, it takes files of any user.
     */
    static Optional<Tmpfs> inMemory(ContainerOptions container) {
        String path = ContainerOptions.DEFAULT_SCRATCH_PATH;
        return container.readonlyRootFilesystem()
                        && isFree(container, path)
                        && !container.scratch().contains(path)
                ? Optional.of(IN_MEMORY)
                : Optional.empty();
    }

    /** Returns the scratch volumes of a container, by path; on Windows no root file system is read-only. */
    static Map<String, String> of(ContainerOptions container, EcsTaskProps task) {
        Map<String, String> volumes = new LinkedHashMap<>();
        if (!task.isWindows() && container.readonlyRootFilesystem()) {
            if (task.exec()) {
                OF_EXEC.stream()
                        .filter(path -> isFree(container, path))
                        .forEach(path -> volumes.put(path, name(container, path)));
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

    private static boolean isFree(ContainerOptions container, String path) {
        return !container.mounts().containsKey(path)
                && container.linux().tmpfs().stream().noneMatch(directory -> path.equals(directory.getContainerPath()));
    }

    private static String name(ContainerOptions container, String path) {
        return container.name() + path.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-$", "");
    }
}
