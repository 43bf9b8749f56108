package dev.longshore.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be judged is said so in a line, soon: nothing hangs, nothing throws. */
@Timeout(20)
class UnusableInputTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int DEEP = 100_000;
    private static final String TASK = "{\"family\": \"a\", \"containerDefinitions\": ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"large.json", "large.yaml", "large"})
    void fifty_megabytes_are_not_even_read(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        assertRefused(file, "READ-104");
    }

    @ParameterizedTest
    @ValueSource(strings = {"random.json", "random.yaml", "random.bin"})
    void binary_files_are_no_text(String name) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        assertRefused(Files.write(folder.resolve(name), bytes), "READ-101");
    }

    @Test
    void archives_and_empty_files_are_refused() throws IOException {
        assertRefused(Files.write(folder.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF, 1}), "READ-");
        assertRefused(Files.write(folder.resolve("zeros.json"), new byte[1000]), "READ-");
        assertRefused(Files.write(folder.resolve("zeros.yaml"), new byte[1000]), "READ-");
        assertRefused(Files.writeString(folder.resolve("empty.json"), ""), "READ-");
        assertRefused(Files.writeString(folder.resolve("empty.yaml"), "\n\n"), "READ-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void deep_nesting_is_refused_wherever_it_begins(String opening) throws IOException {
        String deep = opening.repeat(DEEP);
        assertRefused(write("deep.json", deep), "READ-10");
        assertRefused(write("deep.yaml", deep), "READ-10");
        assertRefused(write("task.json", TASK + deep), "READ-10");
        assertRefused(write("template.json", "{\"Resources\": {\"A\": {\"Properties\": " + deep), "READ-10");
    }

    @Test
    void deep_indentation_is_refused() throws IOException {
        StringBuilder deep = new StringBuilder("Resources:\n");
        for (int level = 1; level < 1500; level++) {
            deep.append(" ".repeat(level)).append("a:\n");
        }
        assertRefused(write("deep.yaml", deep.toString()), "READ-10");
        assertRefused(write("flow.yaml", "a: " + "- ".repeat(DEEP)), "READ-10");
    }

    @Test
    void aliases_that_multiply_are_refused() throws IOException {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]%n".formatted(level, level, level - 1, level - 1, level - 1));
        }
        assertRefused(write("laughs.yaml", laughs + "Resources: *a39\n"), "READ-");
    }

    @Test
    void a_template_cut_off_anywhere_is_refused_or_judged() throws IOException {
        String template = Files.readString(ValidCorpus.VALID.resolve("cdk").resolve("nlb-fargate.json"), UTF_8);
        String yaml = Files.readString(
                ValidCorpus.VALID.resolve("hand-written").resolve("parameters-conditions-mappings.yaml"), UTF_8);
        for (int length = 0; length < template.length(); length += 97) {
            assertLines(write("cut.json", template.substring(0, length)));
        }
        for (int length = 0; length < yaml.length(); length += 7) {
            assertLines(write("cut.yaml", yaml.substring(0, length)));
        }
    }

    @Test
    void circles_and_towers_of_intrinsics_end() throws IOException {
        assertLines(write("conditions.json", """
                {"Conditions": {"A": {"Condition": "B"}, "B": {"Fn::Not": [{"Condition": "A"}]}},
                 "Resources": {"Task": {"Type": "AWS::ECS::TaskDefinition", "Condition": "A",
                  "Properties": {"Family": {"Fn::If": ["A", "a", "b"]}, "ContainerDefinitions": []}}}}
                """));
        assertLines(write("depends.json", """
                {"Resources": {
                 "A": {"Type": "AWS::ECS::Service", "DependsOn": "B", "Properties": {"Cluster": {"Ref": "B"}}},
                 "B": {"Type": "AWS::ECS::Cluster", "DependsOn": ["A", "B"]}}}
                """));
        String tower = "{\"Fn::Join\": [\"\", [".repeat(150) + "\"x\"" + "]]}".repeat(150);
        assertLines(write("tower.json", """
                {"Resources": {"Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Family": %s}}}}
                """.formatted(tower)));
    }

    @Test
    void a_long_chain_of_resources_is_followed_to_its_end() throws IOException {
        StringBuilder chain = new StringBuilder("{\"Resources\": {\"R0\": {\"Type\": \"AWS::ECS::Cluster\"}");
        for (int i = 1; i < 5000; i++) {
            chain.append(", \"R%d\": {\"Type\": \"AWS::ECS::Service\", \"DependsOn\": \"R%d\"}".formatted(i, i - 1));
        }
        assertLines(write("chain.json", chain + "}}"));
    }

    @Test
    void long_lines_numbers_and_names_are_no_problem() throws IOException {
        assertLines(write("long.json", TASK + "[{\"name\": \"" + "a".repeat(2_000_000) + "\"}]}"));
        assertLines(
                write("number.json", "{\"family\": \"a\", \"cpu\": " + "9".repeat(900) + ", \"memory\": 1e999999}"));
        assertLines(write("number.json", "{\"family\": \"a\", \"cpu\": " + "9".repeat(100_000) + "}"));
        assertLines(write("many.json", TASK + "[" + "{\"name\": \"a\"},".repeat(2_000) + "{\"name\": \"a\"}]}"));
    }

    @Test
    void texts_of_other_encodings_are_read_or_refused() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1)) {
            ByteBuffer text = charset.encode("\u00ff{\"family\": \"caf\u00e9\", \"containerDefinitions\": []}");
            byte[] bytes = new byte[text.remaining()];
            text.get(bytes);
            assertLines(Files.write(folder.resolve("other.json"), bytes));
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertRefused(Path file, String rule) {
        assertLines(file);
        assertThat(FileCheck.check(file))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .extracting(Finding::rule)
                .asString()
                .startsWith(rule);
    }

    private static void assertLines(Path file) {
        assertThatCode(() -> assertThat(FileCheck.check(file))
                        .allSatisfy(finding -> assertThat(finding.line())
                                .doesNotContain("\n", "java.lang", "java.io", "jackson", "snakeyaml")))
                .as(file.getFileName().toString())
                .doesNotThrowAnyException();
        // The time of the processor: on a machine that does other things, too, anything may take long.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        FileCheck.check(file);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(SOON);
    }
}
