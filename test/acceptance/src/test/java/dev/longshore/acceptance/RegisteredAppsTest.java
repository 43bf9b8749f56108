package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.document.Source;
import dev.longshore.generated.Deployed;
import dev.longshore.generated.MotoEcs;
import dev.longshore.model.TaskDefinition;
import dev.longshore.taskdef.TaskDefinitionWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The task definitions of all bundled apps are what RegisterTaskDefinition takes. */
final class RegisteredAppsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void task_definitions_are_registered() throws IOException, InterruptedException {
        assumeTrue(MotoEcs.isThere(), MotoEcs.MISSING);
        List<String> tasks = new ArrayList<>();
        for (String app : Synthesis.WITHOUT_FLAGS.apps()) {
            List<String> ofApp = tasks(Json.parse(Synthesis.WITHOUT_FLAGS.template(app)));
            // In Express Mode ECS makes the task definition.
            assertThat(ofApp.isEmpty()).as(app).isEqualTo(app.equals("express"));
            tasks.addAll(ofApp);
        }
        assertThat(MotoEcs.register(folder, tasks)).isEqualTo(tasks.size() + " registered, 0 refused");
    }

    private static List<String> tasks(JsonNode template) throws IOException {
        List<String> tasks = new ArrayList<>();
        for (Map.Entry<String, JsonNode> resource : Json.fields(template.path("Resources"))) {
            if (resource.getValue().path("Type").asText().equals("AWS::ECS::TaskDefinition")) {
                Object properties = JSON.convertValue(resource.getValue().path("Properties"), Object.class);
                String deployed = JSON.writeValueAsString(Deployed.of(properties));
                Node root =
                        DocumentReader.read(new Source(deployed, "task.json")).root();
                String written = TaskDefinitionWriter.json(new TaskDefinition((Node.Fields) root));
                tasks.add(JSON.readTree(written).toString());
            }
        }
        return tasks;
    }
}
