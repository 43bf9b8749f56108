package dev.longshore.service;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.ClusterCapacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.storage.EbsVolume;
import dev.longshore.storage.NamedVolume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ecs.BaseService;
import software.constructs.Construct;

/** What a service does for the volumes of its task: lets its tasks reach them first, and makes the EBS volumes. */
final class ServiceVolumes {
    private ServiceVolumes() {}

    static void attach(Construct scope, BaseService service, EcsServiceProps props) {
        List<NamedVolume> volumes = props.task().volumes();
        if (volumes.isEmpty()) {
            return;
        }
        List<ISecurityGroup> from = trafficFrom(service, props);
        for (NamedVolume volume : volumes) {
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

    // On EC2 it is the instance that mounts, whatever the network mode of the task.
    private static List<ISecurityGroup> trafficFrom(BaseService service, EcsServiceProps props) {
        List<ISecurityGroup> groups = new ArrayList<>(service.getConnections().getSecurityGroups());
        EcsCluster cluster = props.cluster();
        if (cluster != null) {
            for (Capacity part : props.capacity()) {
                ClusterCapacity capacity = cluster.getCapacities().get(part.name());
                IConnectable instances = capacity == null ? null : capacity.instances();
                if (instances != null) {
                    groups.addAll(instances.getConnections().getSecurityGroups());
                }
            }
        }
        return groups;
    }
}
