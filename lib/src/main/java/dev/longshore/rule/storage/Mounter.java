package dev.longshore.rule.storage;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.InstanceOverride;
import dev.longshore.model.resource.LaunchConfiguration;
import dev.longshore.model.resource.LaunchTemplate;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.TaskNetwork;
import dev.longshore.rule.resource.OnInstances;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From where the file systems of a service are mounted: from the interfaces of its tasks, or from those of its
 * instances where the tasks have none.
 *
 * @param option what says the subnets
 * @param subnets the subnets, as far as they are known
 * @param securityGroups the security groups, as far as they are known
 */
record Mounter(String option, Items<Link> subnets, Items<Link> securityGroups) {
    private static final Set<String> OF_INSTANCE = Set.of("bridge", "host");
    private static final String OF_GROUP = "VPCZoneIdentifier";

    /** Returns from where a service mounts; null where that is not known. */
    static @Nullable Mounter of(Service service, Resources all) {
        TaskDefinition task = service.task();
        String mode = task == null ? null : Value.known(task.networkMode());
        if (task != null && mode != null && OF_INSTANCE.contains(mode)) {
            return ofInstances(service, task, all);
        }
        TaskNetwork network = TaskNetwork.of(service.fields());
        return new Mounter("Subnets", network.subnets(), network.securityGroups());
    }

    /** Returns whether instances mount for their tasks. */
    boolean isOfInstances() {
        return option.equals(OF_GROUP);
    }

    // Of several groups one may get no tasks.
    private static @Nullable Mounter ofInstances(Service service, TaskDefinition task, Resources all) {
        List<AutoScalingGroup> groups = OnInstances.groups(service, all);
        AutoScalingGroup group = groups == null || groups.size() != 1 ? null : groups.get(0);
        Items<Link> securityGroups = group == null ? null : securityGroups(group, all);
        if (group == null || securityGroups == null) {
            return null;
        }
        boolean anywhere = task.placementConstraints().isEmpty()
                && service.placementConstraints().isEmpty();
        Items<Link> subnets = group.subnets();
        return new Mounter(
                OF_GROUP, anywhere ? subnets : new Items<>(List.of(), false, subnets.place()), securityGroups);
    }

    private static @Nullable Items<Link> securityGroups(AutoScalingGroup group, Resources all) {
        for (InstanceOverride override : group.overrides()) {
            if (override.hasLaunchTemplate()) {
                return null;
            }
        }
        LaunchTemplate template = LaunchTemplate.KIND.at(group.launchTemplate(), all);
        LaunchConfiguration configuration = LaunchConfiguration.KIND.at(group.launchConfiguration(), all);
        return template != null
                ? template.securityGroups()
                : configuration == null ? null : configuration.securityGroups();
    }
}
