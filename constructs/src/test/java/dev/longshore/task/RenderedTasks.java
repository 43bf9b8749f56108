package dev.longshore.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.cluster.CapacityType;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.document.Source;
import dev.longshore.generated.Deployed;
import dev.longshore.internal.Ordered;
import dev.longshore.model.TaskDefinition;
import dev.longshore.taskdef.TaskDefinitionWriter;
import dev.longshore.testing.Synth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** What the constructs render of task definitions, as ECS gets it from CloudFormation: many in one stack. */
final class RenderedTasks {
    private static final int IN_ONE_STACK = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, TaskDefinition> read;
    private final Map<String, String> rendered = new LinkedHashMap<>();

    /** Renders task definitions, each with a name of its own. */
    RenderedTasks(Map<String, TaskDefinition> read) {
        this.read = read;
        List<String> names = List.copyOf(read.keySet());
        for (int first = 0; first < names.size(); first += IN_ONE_STACK) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (String name : names.subList(first, Math.min(first + IN_ONE_STACK, names.size()))) {
                ids.put("Task" + ids.size() + "X", name);
            }
            render(ids);
        }
    }

    /** Returns them by name, in ECS's own words. */
    Map<String, String> json() {
        return rendered;
    }

    private void render(Map<String, String> ids) {
        App app = new App(AppProps.builder()
                .analyticsReporting(false)
                .context(Ordered.map("@aws-cdk/core:stackResourceLimit", 0))
                .build());
        Stack stack = new Stack(app, "Stack");
        ids.forEach((id, name) -> EcsTask.create(stack, id, task -> {
            TaskDefinition definition = Objects.requireNonNull(read.get(name));
            // ECS takes a definition that asks for nothing for one of EC2.
            if (definition.requiresCompatibilities().isEmpty()) {
                task.capacityType(CapacityType.EC2);
            }
            task.taskDefinition(definition);
        }));
        for (Synth.Props task : Synth.of(stack).all("AWS::ECS::TaskDefinition")) {
            String id = task.logicalId().substring(0, task.logicalId().indexOf('X') + 1);
            rendered.put(
                    Objects.requireNonNull(ids.get(id)),
                    json(Objects.requireNonNull(task.resource().get("Properties"))));
        }
    }

    private static String json(Object properties) {
        try {
            String deployed = JSON.writeValueAsString(Deployed.of(properties));
            Node.Fields fields = (Node.Fields)
                    DocumentReader.read(new Source(deployed, "rendered.json")).root();
            return JSON.readTree(TaskDefinitionWriter.json(new TaskDefinition(fields)))
                    .toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
