package dev.longshore.rule.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.generated.Generated;
import dev.longshore.generated.MotoEcs;
import dev.longshore.taskdef.TaskDefinitionReader;
import dev.longshore.taskdef.TaskDefinitionWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ECS's own model of its API takes what we write: botocore checks it, and moto answers in the place of ECS. */
class RegisterTest {
    private static final int GENERATED = 500;

    @TempDir
    private Path folder;

    @Test
    void five_hundred_generated_tasks_are_registered() throws IOException, InterruptedException {
        assumeTrue(MotoEcs.isThere(), MotoEcs.MISSING);
        List<String> tasks = new ArrayList<>();
        for (int seed = 0; seed < GENERATED; seed++) {
            tasks.add(written(seed));
        }
        assertThat(MotoEcs.register(folder, tasks)).isEqualTo("500 registered, 0 refused");
    }

    private static String written(int seed) throws JsonProcessingException {
        String task = new ObjectMapper().writeValueAsString(Generated.task(seed));
        String json = TaskDefinitionWriter.json(
                TaskDefinitionReader.read(task, "generated.json").taskDefinition());
        return new ObjectMapper().readTree(json).toString();
    }
}
