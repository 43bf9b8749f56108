package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.document.DocumentReader;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.generated.Generated;
import dev.longshore.generated.MotoEcs;
import dev.longshore.model.TaskDefinition;
import dev.longshore.taskdef.TaskDefinitionReader;
import dev.longshore.taskdef.TaskDefinitionWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the constructs render of a task definition says all that it said, adds what the docs say, and is taken by ECS. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenderedTasksTest {
    private static final int GENERATED = 1_000;
    private static final int REGISTERED = 500;
    private static final Path FILES = Path.of("..", "lib", "src", "test", "resources", "task-definitions");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What Longshore makes anew: docs/task-definition-files.md. */
    private static final List<String> ANEW = List.of(
            "family",
            "executionRoleArn",
            "requiresCompatibilities\\.\\d+",
            "containerDefinitions\\.[^.]+\\.logConfiguration\\.options\\.awslogs-(group|region|create-group)");

    /** What Longshore adds where a task definition says nothing: its defaults, and ECS's own written out. */
    private static final List<String> ADDED = List.of(
            "cpu|memory|networkMode|taskRoleArn",
            "runtimePlatform\\..*",
            "volumes\\.[^.]+\\.efsVolumeConfiguration\\.transitEncryption",
            "containerDefinitions\\.[^.]+\\.(essential|readonlyRootFilesystem|stopTimeout)",
            "containerDefinitions\\.[^.]+\\.linuxParameters\\.tmpfs\\./tmp\\..*",
            "containerDefinitions\\.[^.]+\\.mountPoints\\.[^.]+\\.readOnly",
            "containerDefinitions\\.[^.]+\\.linuxParameters\\.(initProcessEnabled|capabilities\\.drop\\.0)",
            "containerDefinitions\\.[^.]+\\.linuxParameters\\.devices\\.[^.]+\\.containerPath",
            "containerDefinitions\\.[^.]+\\.healthCheck\\.(interval|timeout|retries|startPeriod)",
            "containerDefinitions\\.[^.]+\\.portMappings\\.[^.]+\\.(protocol|hostPort)",
            "containerDefinitions\\.[^.]+\\.dependsOn\\.[^.]+\\.(containerName|condition)",
            "containerDefinitions\\.[^.]+\\.restartPolicy\\.restartAttemptPeriod",
            "containerDefinitions\\.[^.]+\\.firelensConfiguration\\.options\\.enable-ecs-log-metadata",
            "containerDefinitions\\.[^.]+\\.logConfiguration\\..*");

    private final Map<String, TaskDefinition> read = generated();
    private final Map<String, String> rendered = new RenderedTasks(read).json();

    @TempDir
    private Path folder;

    @Test
    void a_thousand_generated_ones_say_the_same() throws JsonProcessingException {
        assertThat(differences(read, rendered)).isEmpty();
    }

    @Test
    void files_say_the_same() throws IOException {
        Map<String, TaskDefinition> files = files();
        assertThat(files)
                .containsKeys(
                        "describe-output.json",
                        "fargate-sample-app.json",
                        "fargate-sample-app-mended.json",
                        "task.yaml",
                        "webserver.json");
        assertThat(differences(files, new RenderedTasks(files).json())).isEmpty();
    }

    @Test
    void five_hundred_generated_ones_are_registered() throws IOException, InterruptedException {
        assumeTrue(MotoEcs.isThere(), MotoEcs.MISSING);
        List<String> first = rendered.values().stream().limit(REGISTERED).toList();
        assertThat(MotoEcs.register(folder, first)).isEqualTo(REGISTERED + " registered, 0 refused");
    }

    private static List<String> differences(Map<String, TaskDefinition> read, Map<String, String> rendered)
            throws JsonProcessingException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, TaskDefinition> each : read.entrySet()) {
            String json = rendered.get(each.getKey());
            if (json == null) {
                differences.add(each.getKey() + " is not rendered");
                continue;
            }
            Map<String, String> before = said(TaskDefinitionWriter.json(each.getValue()));
            Map<String, String> after = said(json);
            before.forEach((way, value) -> {
                if (!isLike(way, ANEW) && !isSame(way, value, after.get(way))) {
                    differences.add(each.getKey() + ": " + way + ": " + value + " became " + after.get(way));
                }
            });
            after.forEach((way, value) -> {
                if (!before.containsKey(way) && !isLike(way, ANEW) && !isLike(way, ADDED)) {
                    differences.add(each.getKey() + ": " + way + ": " + value + " was added");
                }
            });
        }
        return differences;
    }

    private static boolean isSame(String way, String before, @Nullable String after) {
        if (after == null) {
            // Off is as good as not said, and so is a port that the instance chooses.
            return before.equals("false")
                    || before.equals("DISABLED")
                    || (way.endsWith("hostPort") && before.equals("0"));
        }
        return switch (way) {
            case "cpu", "memory" -> units(before).equals(after);
            // A name is one of this account and region.
            default -> before.equals(after) || after.equals("arn:aws:ssm:eu-west-1:111111111111:parameter/" + before);
        };
    }

    private static String units(String quantity) {
        return quantity.contains(" ")
                ? String.valueOf(Integer.parseInt(quantity.substring(0, quantity.indexOf(' '))) * 1024)
                : quantity;
    }

    private static boolean isLike(String way, List<String> patterns) {
        return patterns.stream().anyMatch(way::matches);
    }

    private static Map<String, String> said(String json) throws JsonProcessingException {
        return Said.in(JSON.readValue(json, Object.class));
    }

    private static Map<String, TaskDefinition> generated() {
        Map<String, TaskDefinition> read = new LinkedHashMap<>();
        try {
            for (int seed = 0; seed < GENERATED; seed++) {
                String text = JSON.writeValueAsString(Generated.task(seed));
                read.put(
                        "seed " + seed,
                        TaskDefinitionReader.read(text, "generated.json").taskDefinition());
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return read;
    }

    private static Map<String, TaskDefinition> files() throws IOException {
        Map<String, TaskDefinition> read = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(FILES)) {
            for (Path file : all.filter(path -> path.toString().matches(".*[.](json|yaml)"))
                    .sorted()
                    .toList()) {
                try {
                    var found = TaskDefinitionReader.examine(DocumentReader.read(file));
                    if (found.errors().isEmpty()) {
                        read.put(file.getFileName().toString(), found.taskDefinition());
                    }
                } catch (InvalidInputException unreadable) {
                    // No definition: there is nothing to render.
                }
            }
        }
        return read;
    }
}
