package dev.longshore.pattern;

import dev.longshore.service.StandaloneTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;
import software.amazon.awscdk.services.scheduler.CfnSchedule;

/** A run of a task, as EventBridge Scheduler writes it. */
final class ScheduledRun {
    private ScheduledRun() {}

    static CfnSchedule.EcsParametersProperty of(StandaloneTask task) {
        CfnSchedule.EcsParametersProperty.Builder parameters = CfnSchedule.EcsParametersProperty.builder()
                .taskDefinitionArn(task.getTask().getTaskDefinition().getTaskDefinitionArn())
                .taskCount(1)
                .enableEcsManagedTags(true)
                .propagateTags("TASK_DEFINITION");
        if (task.getExec()) {
            parameters.enableExecuteCommand(true);
        }
        if (task.getLaunchType() == null) {
            parameters.capacityProviderStrategy(strategy(task));
        } else {
            parameters.launchType(task.getLaunchType());
        }
        if (!task.getSubnetIds().isEmpty()) {
            parameters.networkConfiguration(CfnSchedule.NetworkConfigurationProperty.builder()
                    .awsvpcConfiguration(CfnSchedule.AwsVpcConfigurationProperty.builder()
                            .subnets(task.getSubnetIds())
                            .securityGroups(task.getSecurityGroupIds())
                            .assignPublicIp("DISABLED")
                            .build())
                    .build());
        }
        return parameters.build();
    }

    static CfnSchedule.FlexibleTimeWindowProperty window(@Nullable Duration window) {
        return window == null
                ? CfnSchedule.FlexibleTimeWindowProperty.builder().mode("OFF").build()
                : CfnSchedule.FlexibleTimeWindowProperty.builder()
                        .mode("FLEXIBLE")
                        .maximumWindowInMinutes(window.toMinutes())
                        .build();
    }

    private static List<CfnSchedule.CapacityProviderStrategyItemProperty> strategy(StandaloneTask task) {
        List<CfnSchedule.CapacityProviderStrategyItemProperty> items = new ArrayList<>();
        for (CapacityProviderStrategy part : task.getCapacityProviderStrategy()) {
            items.add(CfnSchedule.CapacityProviderStrategyItemProperty.builder()
                    .capacityProvider(part.getCapacityProvider())
                    .weight(part.getWeight())
                    .base(part.getBase())
                    .build());
        }
        return items;
    }
}
