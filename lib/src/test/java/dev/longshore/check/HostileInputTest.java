package dev.longshore.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaks good files in a thousand ways: whatever comes out, it is findings and no exception. */
class HostileInputTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String CHARACTERS = "{}[]\",:\\/*#!&<>-|%@'\n\t 0aR~?\u0000\uD800é";
    private static final int BROKEN_COPIES = 20;
    private static final long SEED = 20261121;

    @TempDir
    Path folder;

    @Test
    void broken_files_yield_findings_and_no_exception() throws IOException {
        Random random = new Random(SEED);
        for (Path input : inputs()) {
            String text = Files.readString(input);
            for (int copy = 0; copy < BROKEN_COPIES; copy++) {
                String broken = broken(text, random);
                for (String name : List.of("a.json", "a.yaml")) {
                    Path file = Files.write(folder.resolve(name), broken.getBytes(StandardCharsets.UTF_8));
                    assertThat(FileCheck.check(file))
                            .as(broken)
                            .allSatisfy(finding -> assertThat(finding.rule()).isNotEqualTo("READ-108"))
                            .allSatisfy(finding -> assertThat(finding.line())
                                    .doesNotContain("fasterxml", "jackson", "snakeyaml", "java.", "[Source", "\n"));
                }
            }
        }
    }

    private static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder(text.substring(0, Math.min(text.length(), 4000)));
        for (int slips = 1 + random.nextInt(3); slips > 0 && !broken.isEmpty(); slips--) {
            int at = random.nextInt(broken.length());
            char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> broken.setCharAt(at, other);
                case 1 -> broken.insert(at, other);
                default -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(20)));
            }
        }
        return broken.toString();
    }

    private static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            // The valid corpus is large, and its templates are like each other.
            return files.filter(
                            file -> file.toString().endsWith(".json") && !file.startsWith(RESOURCES.resolve("valid")))
                    .sorted()
                    .toList();
        }
    }
}
