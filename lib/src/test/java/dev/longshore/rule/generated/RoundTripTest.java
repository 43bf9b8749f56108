package dev.longshore.rule.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.document.Document;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.DocumentWriter;
import dev.longshore.document.Source;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.generated.Generated;
import dev.longshore.model.TaskDefinition;
import dev.longshore.taskdef.TaskDefinitionFile;
import dev.longshore.taskdef.TaskDefinitionReader;
import dev.longshore.taskdef.TaskDefinitionWriter;
import dev.longshore.template.TemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was read and written is read as the same again. */
class RoundTripTest {
    private static final int GENERATED = 1_000;
    private static final Path FILES = Path.of("src", "test", "resources", "task-definitions");

    @Test
    void of_a_thousand_generated_task_definitions() throws JsonProcessingException {
        for (int seed = 0; seed < GENERATED; seed++) {
            Map<String, Object> fields = Generated.task(seed);
            String text = new ObjectMapper().writeValueAsString(fields);
            TaskDefinition read =
                    TaskDefinitionReader.read(text, "generated.json").taskDefinition();
            assertThat(again(read)).as("seed %d", seed).isEqualTo(plain(read));
            assertThat(((Map<?, ?>) plain(read)).keySet()).as("seed %d", seed).isEqualTo(fields.keySet());
        }
    }

    @Test
    void of_every_file_that_is_read() throws IOException {
        List<String> read = new ArrayList<>();
        for (Path file : files()) {
            TaskDefinitionFile found;
            try {
                found = TaskDefinitionReader.examine(DocumentReader.read(file));
            } catch (InvalidInputException unreadable) {
                continue;
            }
            // What ECS would refuse is written all the same; what it has no field or type for is not there to write.
            if (found.errors().stream().noneMatch(error -> error.rule().startsWith("READ"))) {
                TaskDefinition task = found.taskDefinition();
                Document written = DocumentReader.read(new Source(TaskDefinitionWriter.json(task), "again.json"));
                assertThat(plain(TaskDefinitionReader.examine(written).taskDefinition()))
                        .as("%s", file)
                        .isEqualTo(plain(task));
                read.add(file.getFileName().toString());
            }
        }
        assertThat(read)
                .contains(
                        "customer-api.json",
                        "fargate-sample-app.json",
                        "fargate-sample-app-mended.json",
                        "two-containers-one-volume.json",
                        "webserver.json");
    }

    @Test
    void of_a_task_definition_of_a_template() {
        TaskDefinition task = fromTemplate("nginx:1.29");
        assertThat(TaskDefinitionWriter.json(task)).isEqualTo("""
                {
                  "containerDefinitions" : [
                    {
                      "name" : "web",
                      "image" : "nginx:1.29"
                    }
                  ],
                  "cpu" : "256",
                  "memory" : "512"
                }
                """);
    }

    @Test
    void stops_at_what_only_deployment_resolves() {
        TaskDefinition task = fromTemplate("!Ref Image");
        assertThatThrownBy(() -> TaskDefinitionWriter.json(task))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only deployment resolves it");
    }

    private static TaskDefinition fromTemplate(String image) {
        String template = """
                Parameters: {Image: {Type: String}}
                Resources:
                  Task:
                    Type: AWS::ECS::TaskDefinition
                    Properties:
                      ContainerDefinitions: [{Name: web, Image: %s}]
                      Cpu: "256"
                      Memory: "512"
                """.formatted(image);
        return TemplateReader.read(template, "template.yaml")
                .ecs()
                .taskDefinitions()
                .get(0);
    }

    private static Object again(TaskDefinition task) {
        return plain(TaskDefinitionReader.read(TaskDefinitionWriter.json(task), "again.json")
                .taskDefinition());
    }

    private static Object plain(TaskDefinition task) {
        return DocumentWriter.plain(task.fields());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(path -> path.toString().matches(".*[.](json|yaml)"))
                    .sorted()
                    .toList();
        }
    }
}
