package dev.longshore.pattern;

import dev.longshore.service.StandaloneTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;
import software.amazon.awscdk.services.events.CfnRule;

/** A run of a task, as a rule of EventBridge writes it. */
final class EventRun {
    private static final String PATH = "$.";

    private final Map<String, String> paths = new LinkedHashMap<>();

    private EventRun() {}

    static CfnRule.EcsParametersProperty of(StandaloneTask task) {
        CfnRule.EcsParametersProperty.Builder parameters = CfnRule.EcsParametersProperty.builder()
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
            parameters.networkConfiguration(CfnRule.NetworkConfigurationProperty.builder()
                    .awsVpcConfiguration(CfnRule.AwsVpcConfigurationProperty.builder()
                            .subnets(task.getSubnetIds())
                            .securityGroups(task.getSecurityGroupIds())
                            .assignPublicIp("DISABLED")
                            .build())
                    .build());
        }
        return parameters.build();
    }

    /** Returns what turns the event into overrides of a container. */
    static CfnRule.InputTransformerProperty input(RunInput input, String container) {
        EventRun run = new EventRun();
        List<String> environment = new ArrayList<>();
        input.environment()
                .forEach((name, value) ->
                        environment.add("{\"name\":" + quoted(name) + ",\"value\":" + run.value(value) + "}"));
        StringBuilder template = new StringBuilder("{\"containerOverrides\":[{\"name\":").append(quoted(container));
        if (!environment.isEmpty()) {
            template.append(",\"environment\":[")
                    .append(String.join(",", environment))
                    .append("]");
        }
        if (!input.command().isEmpty()) {
            List<String> words = input.command().stream().map(run::value).toList();
            template.append(",\"command\":[").append(String.join(",", words)).append("]");
        }
        return CfnRule.InputTransformerProperty.builder()
                .inputTemplate(template.append("}]}").toString())
                .inputPathsMap(run.paths)
                .build();
    }

    // EventBridge writes a text that it reads from the event with its quotes.
    private String value(String value) {
        if (!value.startsWith(PATH)) {
            return quoted(value);
        }
        String name = "v" + paths.size();
        paths.put(name, value);
        return "<" + name + ">";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static List<CfnRule.CapacityProviderStrategyItemProperty> strategy(StandaloneTask task) {
        List<CfnRule.CapacityProviderStrategyItemProperty> items = new ArrayList<>();
        for (CapacityProviderStrategy part : task.getCapacityProviderStrategy()) {
            items.add(CfnRule.CapacityProviderStrategyItemProperty.builder()
                    .capacityProvider(part.getCapacityProvider())
                    .weight(part.getWeight())
                    .base(part.getBase())
                    .build());
        }
        return items;
    }
}
