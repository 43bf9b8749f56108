package dev.longshore.rule.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.taskdef.TaskDefinitionReader;
import dev.longshore.taskdef.TaskDefinitionWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ECS's own model of its API takes what we write: botocore checks it, and moto answers in the place of ECS. */
class RegisterTest {
    private static final int GENERATED = 500;
    private static final String SCRIPT = "src/test/resources/register_task_definitions.py";

    @TempDir
    private Path folder;

    @Test
    void five_hundred_generated_tasks_are_registered() throws IOException, InterruptedException {
        assumeTrue(
                run(List.of("python3", "-c", "import boto3, moto"), null).isEmpty(),
                "no moto: pip install -r test/acceptance/requirements.txt adds this check");
        Path tasks = folder.resolve("tasks.jsonl");
        try (Writer lines = Files.newBufferedWriter(tasks)) {
            for (int seed = 0; seed < GENERATED; seed++) {
                lines.write(written(seed) + "\n");
            }
        }
        assertThat(run(List.of("python3", SCRIPT), tasks)).isEqualToIgnoringNewLines("500 registered, 0 refused");
    }

    private static String written(int seed) throws JsonProcessingException {
        Choice choice = new Choice(seed);
        String task =
                new ObjectMapper().writeValueAsString(new ValidTask(choice, choice.of(Platform.values())).fields());
        String json = TaskDefinitionWriter.json(
                TaskDefinitionReader.read(task, "generated.json").taskDefinition());
        return new ObjectMapper().readTree(json).toString();
    }

    /** Returns what a program says; not empty where it cannot run. */
    private static String run(List<String> command, @org.jspecify.annotations.Nullable Path input)
            throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            if (input != null) {
                builder.redirectInput(input.toFile());
            }
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? said : "failed: " + said;
        } catch (IOException notThere) {
            return notThere.toString();
        }
    }
}
