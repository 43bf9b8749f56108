package dev.longshore.generated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** ECS's own model of its API as botocore has it, and moto in the place of ECS. */
public final class MotoEcs {
    /** Why tests are skipped. */
    public static final String MISSING = "no moto: pip install -r test/acceptance/requirements.txt adds this check";

    private static final String SCRIPT = "register_task_definitions.py";

    private MotoEcs() {}

    /** Returns whether Python has it. */
    public static boolean isThere() throws InterruptedException {
        return run(List.of("python3", "-c", "import boto3, moto"), null).isEmpty();
    }

    /**
     * Registers task definitions, each in one line of JSON, and returns what that came to: {@code 500 registered, 0
     * refused}, after a line for each refusal.
     */
    public static String register(Path folder, List<String> tasks) throws IOException, InterruptedException {
        Path script = folder.resolve(SCRIPT);
        try (InputStream resource = MotoEcs.class.getResourceAsStream(SCRIPT)) {
            Files.write(script, Objects.requireNonNull(resource).readAllBytes());
        }
        Path lines = Files.write(folder.resolve("tasks.jsonl"), tasks);
        return run(List.of("python3", script.toString()), lines).strip();
    }

    /** Returns what a program says; not empty where it cannot run. */
    private static String run(List<String> command, @Nullable Path input) throws InterruptedException {
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
