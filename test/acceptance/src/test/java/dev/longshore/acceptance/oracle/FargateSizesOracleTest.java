package dev.longshore.acceptance.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.document.Node;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.model.EcsModel;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules and CDK's own engine say the same about every size of a Fargate task. */
final class FargateSizesOracleTest {
    /** CDK's rules about CPU and memory of Fargate tasks. */
    private static final Set<String> ENGINE_RULES = Set.of("E3047", "E3048");
    /** Of 32 vCPU only a newer engine knows, and so the rule warns. */
    private static final int DISPUTED_CPU = 32768;

    @TempDir
    private Path folder;

    @Test
    void every_size_is_judged_as_by_the_engine_of_cdk() throws IOException, InterruptedException {
        Set<String> refusedByEngine = refusedByEngine();
        assertThat(refusedByEngine).hasSizeGreaterThan(100);
        for (TaskSize size : TaskSize.aroundTheTable()) {
            if (size.cpu() == DISPUTED_CPU) {
                assertThat(errors(size)).as(size.toString()).isEmpty();
            } else {
                assertThat(!errors(size).isEmpty())
                        .as("%s is refused by us: %s", size, errors(size))
                        .isEqualTo(refusedByEngine.contains(size.id()));
            }
        }
    }

    private static List<Finding> errors(TaskSize size) {
        Node.Fields task = Node.Fields.at(Place.construct("Task"))
                .set("requiresCompatibilities", List.of("FARGATE"))
                .set("networkMode", "awsvpc")
                .set("cpu", String.valueOf(size.cpu()))
                .set("memory", String.valueOf(size.memory()))
                .set("containerDefinitions", List.of(Map.of("name", "app", "image", "nginx")))
                .build();
        return Rules.judge(EcsModel.of(new TaskDefinition(task))).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Returns the ids of the task definitions that CDK's validation refuses, in a JVM of its own. */
    private Set<String> refusedByEngine() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TaskSizesApp.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("CDK_OUTDIR", folder.toString());
        builder.environment().put("CDK_VALIDATION", "true");
        builder.environment().put("CDK_CONTEXT_JSON", "{\"@aws-cdk/core:strictCfnValidateErrors\": true}");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        Path report = folder.resolve("validation-report.json");
        assertThat(report).as("exit code %s: %s", exitCode, output).exists();
        Set<String> refused = new HashSet<>();
        for (JsonNode plugin :
                new ObjectMapper().readTree(Files.readString(report)).path("pluginReports")) {
            for (JsonNode violation : plugin.path("violations")) {
                if (ENGINE_RULES.contains(violation.path("ruleName").asText())) {
                    for (JsonNode construct : violation.path("violatingConstructs")) {
                        String path = construct.path("constructPath").asText();
                        refused.add(path.substring(path.lastIndexOf('/') + 1));
                    }
                }
            }
        }
        return refused;
    }
}
