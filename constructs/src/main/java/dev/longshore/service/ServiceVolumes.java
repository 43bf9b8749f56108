package dev.longshore.service;

import dev.longshore.storage.EbsVolume;
import dev.longshore.storage.NamedVolume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ecs.BaseService;
import software.constructs.Construct;

/** What a service does for the volumes of its task: lets its tasks reach them first, and makes the EBS volumes. */
final class ServiceVolumes {
    private ServiceVolumes() {}

    /**
     * Attaches the volumes.
     *
     * @param from the groups of whoever mounts: a task with a network interface does it through that, for any other its
     *     instance does
     */
    static void attach(Construct scope, BaseService service, EcsServiceProps props, List<ISecurityGroup> from) {
        for (NamedVolume volume : props.task().volumes()) {
            volume.volume()
                    .open(scope, volume.name(), from)
                    .forEach(there -> service.getNode().addDependency(there));
            if (volume.volume() instanceof EbsVolume ebs) {
                service.addVolume(ebs.forService(scope, volume.name()));
            }
        }
    }

    /** Returns the EBS volumes as the ECS model says them. */
    static @Nullable List<Map<String, Object>> model(EcsServiceProps props) {
        List<Map<String, Object>> configurations = new ArrayList<>();
        for (NamedVolume volume : props.task().volumes()) {
            if (volume.volume() instanceof EbsVolume ebs) {
                Map<String, Object> configuration = new LinkedHashMap<>();
                configuration.put("name", volume.name());
                configuration.putAll(ebs.serviceFields());
                configurations.add(configuration);
            }
        }
        return configurations.isEmpty() ? null : configurations;
    }
}
