package dev.longshore.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @TempDir
    Path folder;

    @Test
    void a_template_yields_findings_by_logical_id() throws IOException {
        assertThat(FileCheck.check(write("shop.template.json", crowded())))
                .filteredOn(finding -> finding.rule().equals("TD-004"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.place().logicalId()).isEqualTo("Task");
                    assertThat(finding.place().constructPath()).isEqualTo("Shop/Task");
                    assertThat(finding.place().line()).isEqualTo(3);
                });
    }

    @Test
    void a_task_definition_yields_its_notes_and_errors_together() throws IOException {
        Path file = write("task.json", "{\"family\": \"a\", \"containerDefinitions\": [],\n\"cpuu\": 1,}");

        assertThat(FileCheck.check(file)).extracting(Finding::rule).containsSubsequence("READ-105", "READ-001");
    }

    @Test
    void a_cloud_assembly_is_read_with_its_stages_and_nested_stacks_but_not_its_assets() throws IOException {
        write("B.template.json", crowded());
        write("A.nested.template.json", crowded());
        write("manifest.json", "{}");
        write("assembly-Prod/C.template.json", crowded());
        write("assembly-file", "");
        write("asset.123/D.template.json", crowded());

        assertThat(FileCheck.check(folder))
                .filteredOn(finding -> finding.rule().equals("TD-004"))
                .extracting(finding -> folder.relativize(
                                Path.of(String.valueOf(finding.place().file())))
                        .toString()
                        .replace('\\', '/'))
                .containsExactly("A.nested.template.json", "B.template.json", "assembly-Prod/C.template.json");
    }

    @Test
    void everything_else_is_one_error() throws IOException {
        assertThat(lines(FileCheck.check(Path.of("none.json"))))
                .containsExactly("none.json: READ-101 error: there is no such file; check the path");
        assertThat(FileCheck.check(folder))
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("READ-107");
        assertThat(FileCheck.check(write("compose.yaml", "services: {}")))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("this is neither a CloudFormation template nor a task definition");
        assertThat(FileCheck.check(write("list.json", "[]")))
                .extracting(Finding::rule)
                .containsExactly("READ-107");
        assertThat(FileCheck.check(write("broken.json", "{")))
                .extracting(Finding::rule)
                .containsExactly("READ-102");
    }

    @Test
    void a_stack_without_resources_is_a_template() throws IOException {
        String bootstrap = "\"Parameters\": {\"BootstrapVersion\": {\"Type\": \"String\"}}";
        assertThat(FileCheck.check(write("Empty.template.json", "{" + bootstrap + ", \"Rules\": {}}")))
                .isEmpty();
        assertThat(FileCheck.check(write("other.json", "{" + bootstrap + ", \"services\": {}}")))
                .extracting(Finding::rule)
                .containsExactly("READ-107");
    }

    @Test
    void an_image_that_cdk_builds_is_for_the_processor_of_its_task() throws IOException {
        String task =
                "{\"Resources\": {\"T\": {\"Type\": \"AWS::ECS::TaskDefinition\", \"Properties\": {\"RequiresCompatibilities\": [\"FARGATE\"], \"NetworkMode\": \"awsvpc\", \"Cpu\": 256, \"Memory\": 512, \"ExecutionRoleArn\": \"arn\", \"ContainerDefinitions\": [{\"Name\": \"a\", \"Image\": {\"Fn::Sub\": \"${AWS::AccountId}.dkr.ecr.eu-west-1.${AWS::URLSuffix}/assets:abc\"}}]}}}}";
        String assets =
                "{\"dockerImages\": {\"abc\": {\"source\": {\"directory\": \"d\", \"platform\": \"%s\"}, \"destinations\": {\"x\": {\"imageTag\": \"abc\"}}}}}";
        Path template = write("Built.template.json", task);
        assertThat(FileCheck.check(template)).isEmpty();
        write("Built.assets.json", assets.formatted("linux/arm64"));
        assertThat(FileCheck.check(template)).extracting(Finding::rule).containsExactly("TD-109");
        write("Built.assets.json", assets.formatted("linux/amd64"));
        assertThat(FileCheck.check(template)).isEmpty();
        write("Built.assets.json", "[");
        assertThat(FileCheck.check(template)).isEmpty();
    }

    @Test
    void no_input_of_the_tests_makes_it_throw() throws IOException {
        for (String each : List.of("task-definitions", "templates")) {
            try (var files = Files.list(RESOURCES.resolve(each))) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(FileCheck.check(file)).isNotNull());
            }
        }
    }

    @Test
    void a_described_task_definition_is_recognised() {
        assertThat(lines(FileCheck.check(RESOURCES.resolve("task-definitions").resolve("describe-output.json"))))
                .anyMatch(line -> line.contains("READ-008"))
                .noneMatch(line -> line.contains("READ-107"));
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::line).toList();
    }

    private static String crowded() {
        StringBuilder containers = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            containers
                    .append(i == 0 ? "" : ", ")
                    .append("{\"Name\": \"c")
                    .append(i)
                    .append("\"}");
        }
        return "{\"Resources\": {\"Task\": {\"Type\": \"AWS::ECS::TaskDefinition\",\n"
                + "\"Metadata\": {\"aws:cdk:path\": \"Shop/Task\"}, \"Properties\": {\n\"ContainerDefinitions\": ["
                + containers + "]}}}}";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }
}
