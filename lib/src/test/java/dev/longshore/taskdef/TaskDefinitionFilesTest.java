package dev.longshore.taskdef;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every file of a folder and compares what is said with the pair beside it: {@code X.notes} for what is read,
 * {@code X.errors} for what is refused. {@code -Dgolden.update=true} writes the pairs anew.
 */
class TaskDefinitionFilesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "task-definitions");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @ParameterizedTest
    @MethodSource("inputs")
    void is_read_or_refused_as_its_pair_says(String fileName) throws IOException {
        Path notes = FOLDER.resolve(base(fileName) + ".notes");
        Path errors = FOLDER.resolve(base(fileName) + ".errors");
        String text = Files.readString(FOLDER.resolve(fileName));
        try {
            compare(notes, errors, TaskDefinitionReader.read(text, fileName).notes());
        } catch (InvalidInputException e) {
            compare(errors, notes, e.findings());
        }
    }

    @Test
    void every_pair_has_its_input() throws IOException {
        List<String> bases = inputs().stream().map(name -> base(name)).toList();
        try (Stream<Path> all = Files.list(FOLDER)) {
            assertThat(all.map(path -> path.getFileName().toString()).filter(name -> !isInput(name)))
                    .allSatisfy(name -> assertThat(bases).contains(base(name)));
        }
    }

    static List<String> inputs() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(TaskDefinitionFilesTest::isInput)
                    .sorted()
                    .toList();
        }
    }

    private static void compare(Path expected, Path other, List<Finding> findings) throws IOException {
        String lines = findings.stream().map(finding -> finding.line() + "\n").collect(Collectors.joining());
        if (UPDATE) {
            Files.writeString(expected, lines);
            Files.deleteIfExists(other);
        }
        assertThat(other).as("it is the other way round: " + lines).doesNotExist();
        assertThat(expected).exists();
        assertThat(lines).isEqualTo(Files.readString(expected));
    }

    private static boolean isInput(String name) {
        return name.endsWith(".json") || name.endsWith(".yaml");
    }

    private static String base(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
