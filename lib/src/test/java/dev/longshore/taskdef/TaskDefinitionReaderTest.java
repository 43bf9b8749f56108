package dev.longshore.taskdef;

import static dev.longshore.document.Documents.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.document.Documents;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskDefinitionReaderTest {
    private static final String WEB = "{\"name\": \"web\", \"image\": \"nginx\", \"memory\": 128}";

    @Test
    void the_sample_app_is_the_same_mended_by_hand_or_by_the_reader() {
        TaskDefinition pasted = read("fargate-sample-app.json").taskDefinition();
        TaskDefinition mended = read("fargate-sample-app-mended.json").taskDefinition();

        for (TaskDefinition task : new TaskDefinition[] {pasted, mended}) {
            assertThat(Value.known(task.family())).isEqualTo("fargate-task-definition");
            assertThat(Value.known(task.cpu())).isEqualTo(256);
            assertThat(Value.known(task.memory())).isEqualTo(512);
            assertThat(Value.known(task.networkMode())).isEqualTo("awsvpc");
            assertThat(task.isFargate()).isTrue();
            Container container = Objects.requireNonNull(task.container("sample-fargate-app"));
            assertThat(Value.known(container.image())).isEqualTo("httpd:2.4");
            assertThat(container.command().size()).isEqualTo(1);
        }
        assertThat(command(pasted).replace('\n', ' ').replace("text- align", "text-align"))
                .isEqualTo(command(mended));
        assertThat(command(pasted)).contains("ECS\nSample App");
    }

    @Test
    void text_becomes_the_type_that_ecs_takes() {
        TaskDefinition task = TaskDefinitionReader.read("""
                        {"family": "a", "cpu": "1 vCPU", "containerDefinitions": [{
                          "name": "web", "image": "nginx", "memory": "128", "interactive": "false",
                          "environment": [{"name": "PORT", "value": 8080}, {"name": "ON", "value": true}]}]}
                        """, "a.json").taskDefinition();

        assertThat(Documents.plain(task.fields()))
                .isEqualTo("{family=a, cpu=1 vCPU, containerDefinitions=[{name=web, image=nginx, memory=128,"
                        + " interactive=false, environment=[{name=PORT, value=8080}, {name=ON, value=true}]}]}");
        assertThat(Documents.value(task.fields(), "containerDefinitions", 0, "memory"))
                .isEqualTo(128);
        assertThat(Documents.value(task.fields(), "containerDefinitions", 0, "interactive"))
                .isEqualTo(false);
        assertThat(Documents.value(task.fields(), "containerDefinitions", 0, "environment", 0, "value"))
                .isEqualTo("8080");
        assertThat(task.isFargate()).isFalse();
        assertThat(Value.known(task.cpu())).isEqualTo(1024);
    }

    @Test
    void names_in_another_case_become_those_of_ecs_and_keep_their_place() {
        TaskDefinition task = TaskDefinitionReader.read(
                        "{\"Family\": \"a\",\n \"Cpu\": 256, \"ContainerDefinitions\": [" + WEB + "]}", "a.json")
                .taskDefinition();

        assertThat(task.fields().all()).containsOnlyKeys("family", "cpu", "containerDefinitions");
        assertThat(task.fields().placeOfName("cpu")).hasToString("a.json:2:2");
    }

    @Test
    void a_name_in_two_cases_is_refused() {
        assertThat(refused(() -> TaskDefinitionReader.read(
                        "{\"family\": \"a\", \"Family\": \"b\", \"containerDefinitions\": [" + WEB + "]}", "a.json")))
                .hasMessage("a.json:1:17: READ-103 error: 'family' is given twice; keep one");
    }

    @Test
    void a_described_task_definition_keeps_its_tags() {
        TaskDefinitionFile file = TaskDefinitionReader.read("""
                {"taskDefinition": {"family": "a", "containerDefinitions": [@]},
                 "tags": [{"key": "team", "value": "shop"}], "ResponseMetadata": {}}
                """.replace("@", WEB), "a.json");

        assertThat(Documents.plain(file.taskDefinition().fields()))
                .isEqualTo(
                        "{family=a, containerDefinitions=[{name=web, image=nginx, memory=128}], tags=[{key=team, value=shop}]}");
        assertThat(file.notes())
                .extracting(Finding::message)
                .containsExactly("read the task definition inside 'taskDefinition', left out ResponseMetadata");
    }

    @Test
    void all_errors_of_shape_and_rules_come_together_in_the_order_of_the_file() {
        StringBuilder containers = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            containers
                    .append(i == 0 ? "" : ",\n")
                    .append("{\"name\": \"c")
                    .append(i)
                    .append("\", \"memory\": 64}");
        }
        String text = "{\"cpu\": \"lots\", \"containerDefinitions\": [" + containers + "],\n\"fmaily\": \"a\"}";

        assertThat(refused(() -> TaskDefinitionReader.read(text, "a.json")).findings())
                .allMatch(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsSubsequence("READ-106", "TD-004", "READ-105");
    }

    @Test
    void what_has_the_wrong_type_leaves_its_list_incomplete() throws IOException {
        TaskDefinitionFile file = TaskDefinitionReader.examine(
                Documents.read("{\"containerDefinitions\": [{\"name\": \"a\"}, \"b\"], \"volumes\": {}}", "a.json"));

        assertThat(file.errors())
                .extracting(Finding::message)
                .contains(
                        "'containerDefinitions[1]' must be an object, got 'b'",
                        "'volumes' must be a list, got an object");
        assertThat(file.taskDefinition().containers().isComplete()).isFalse();
        assertThat(file.taskDefinition().has("volumes")).isFalse();
    }

    @Test
    void numbers_that_do_not_fit_are_refused() {
        assertThat(refused(() -> TaskDefinitionReader.read("""
                                {"cpu": true, "containerDefinitions": [{"cpu": 3000000000, "memory": 99999999999,
                                 "startTimeout": false, "command": [1, {}]}]}
                                """, "a.json")).findings())
                .extracting(Finding::option)
                .contains("cpu", "memory", "startTimeout", "command[1]");
    }

    @Test
    void other_documents_are_refused_by_what_they_are() {
        assertThat(refused(() -> TaskDefinitionReader.read("{\"Resources\": {}}", "a.json")))
                .hasMessageContaining("a CloudFormation template, not a task definition");
        assertThat(refused(() -> TaskDefinitionReader.read("[]", "a.json"))).hasMessageContaining("this is a list");
        assertThat(refused(() -> TaskDefinitionReader.read("7", "a.json")))
                .hasMessageContaining("this is not a task definition");
    }

    @Test
    void files_are_read_by_path(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("task.yml"), "family: a\ncontainerDefinitions: [" + WEB + "]\n");

        assertThat(Value.known(TaskDefinitionReader.read(file).taskDefinition().family()))
                .isEqualTo("a");
    }

    private static String command(TaskDefinition task) {
        return Documents.value(task.fields(), "containerDefinitions", 0, "command", 0)
                .toString();
    }

    private static TaskDefinitionFile read(String fileName) {
        return TaskDefinitionReader.read(Path.of("src", "test", "resources", "task-definitions", fileName));
    }
}
