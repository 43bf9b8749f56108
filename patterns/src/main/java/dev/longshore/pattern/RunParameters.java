package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import dev.longshore.service.StandaloneTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;

/** The parameters of {@code RunTask} for a task, as the states language and the command line write them. */
final class RunParameters {
    private RunParameters() {}

    /** Returns them for a state. */
    static Map<String, Object> ofState(StandaloneTask task, List<CapacityProviderStrategy> strategy) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("Cluster", task.getCluster().getClusterArn());
        parameters.put("TaskDefinition", task.getTask().getTaskDefinition().getTaskDefinitionArn());
        if (task.getLaunchType() == null) {
            parameters.put("CapacityProviderStrategy", items(strategy));
        } else {
            parameters.put("LaunchType", task.getLaunchType());
        }
        if (!task.getSubnetIds().isEmpty()) {
            Map<String, Object> network = new LinkedHashMap<>();
            network.put("Subnets", task.getSubnetIds());
            network.put("SecurityGroups", task.getSecurityGroupIds());
            network.put("AssignPublicIp", "DISABLED");
            parameters.put("NetworkConfiguration", Ordered.map("AwsvpcConfiguration", network));
        }
        parameters.put("EnableECSManagedTags", true);
        parameters.put("PropagateTags", "TASK_DEFINITION");
        if (task.getExec()) {
            parameters.put("EnableExecuteCommand", true);
        }
        return parameters;
    }

    /** Returns the command that starts the task by hand. */
    static String command(StandaloneTask task) {
        StringBuilder command = new StringBuilder("aws ecs run-task --cluster ")
                .append(task.getCluster().getClusterName())
                .append(" --task-definition ")
                .append(task.getTask().getTaskDefinition().getTaskDefinitionArn());
        if (task.getLaunchType() == null) {
            command.append(" --capacity-provider-strategy");
            for (CapacityProviderStrategy part : task.getCapacityProviderStrategy()) {
                command.append(" capacityProvider=")
                        .append(part.getCapacityProvider())
                        .append(",weight=")
                        .append(part.getWeight());
                if (part.getBase() != null) {
                    command.append(",base=").append(part.getBase());
                }
            }
        } else {
            command.append(" --launch-type ").append(task.getLaunchType());
        }
        if (!task.getSubnetIds().isEmpty()) {
            command.append(" --network-configuration 'awsvpcConfiguration={subnets=[")
                    .append(String.join(",", task.getSubnetIds()))
                    .append("],securityGroups=[")
                    .append(String.join(",", task.getSecurityGroupIds()))
                    .append("],assignPublicIp=DISABLED}'");
        }
        return command.append(" --enable-ecs-managed-tags --propagate-tags TASK_DEFINITION")
                .toString();
    }

    private static List<Map<String, Object>> items(List<CapacityProviderStrategy> strategy) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (CapacityProviderStrategy part : strategy) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("CapacityProvider", part.getCapacityProvider());
            item.put("Weight", part.getWeight());
            if (part.getBase() != null) {
                item.put("Base", part.getBase());
            }
            items.add(item);
        }
        return items;
    }
}
