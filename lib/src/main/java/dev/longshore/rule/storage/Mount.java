package dev.longshore.rule.storage;

import dev.longshore.model.EcsModel;
import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Volume;
import dev.longshore.model.resource.FileSystem;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.MountTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file system of a template that the tasks of a service mount.
 *
 * @param service the service
 * @param resource the same, as a resource of the template
 * @param fileSystem the file system
 * @param targets its mount targets
 */
record Mount(Service service, Resource resource, FileSystem fileSystem, List<MountTarget> targets) {
    /** Returns the file systems that services mount, each once. */
    static List<Mount> in(EcsModel model) {
        Resources all = model.resources();
        List<Mount> mounts = new ArrayList<>();
        for (Service service : model.services()) {
            Resource resource = all.get(service.place().logicalId());
            TaskDefinition task = service.task();
            if (resource != null && task != null) {
                fileSystems(task, all)
                        .forEach(files -> mounts.add(new Mount(service, resource, files, targets(files, all))));
            }
        }
        return mounts;
    }

    /** Returns the file system of the template behind a volume, or null. */
    static @Nullable FileSystem fileSystem(Volume volume, Resources all) {
        EfsVolumeConfiguration efs = volume.efsVolumeConfiguration();
        return efs == null ? null : FileSystem.KIND.at(Link.of(efs.fields().get("filesystemId")), all);
    }

    private static Collection<FileSystem> fileSystems(TaskDefinition task, Resources all) {
        Map<String, FileSystem> byId = new LinkedHashMap<>();
        for (Volume volume : task.volumes()) {
            FileSystem files = fileSystem(volume, all);
            if (files != null) {
                byId.put(files.logicalId(), files);
            }
        }
        return byId.values();
    }

    private static List<MountTarget> targets(FileSystem files, Resources all) {
        return MountTarget.KIND.referringTo(files, all).stream()
                .filter(target -> {
                    Link link = target.fileSystem();
                    return link != null && link.pointsTo(files);
                })
                .toList();
    }
}
