package dev.longshore.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A wrong refusal is worse than a missed fault: nothing that is known to deploy has an error. */
class ValidCorpusTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path VALID = RESOURCES.resolve("valid");
    private static final int AT_LEAST = 190;

    @TestFactory
    Stream<DynamicTest> valid_templates_give_no_error() throws IOException {
        List<String> excepted = exceptions();
        return corpus().stream()
                .map(file -> DynamicTest.dynamicTest(
                        name(file),
                        () -> assertThat(errors(file))
                                .filteredOn(error -> !excepted.contains(name(file) + " " + error.rule()))
                                .isEmpty()));
    }

    @Test
    void every_exception_is_needed() throws IOException {
        List<String> needed = new ArrayList<>();
        for (Path file : corpus()) {
            errors(file).forEach(error -> needed.add(name(file) + " " + error.rule()));
        }
        assertThat(needed).containsAll(exceptions());
    }

    @Test
    void what_the_rules_warn_of_is_counted() throws IOException {
        List<Path> corpus = corpus();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        Map<String, Long> warnings = corpus.stream()
                .flatMap(file -> FileCheck.check(file).stream())
                .filter(finding -> finding.severity() == Severity.WARNING)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        System.out.println("valid corpus: " + corpus.size() + " files, warnings " + warnings);
    }

    @Test
    void the_origin_of_every_file_of_others_is_written_down() throws IOException {
        String origin = Files.readString(VALID.resolve("aws-cdk").resolve("ORIGIN.md"));
        assertThat(corpus().stream().filter(file -> file.startsWith(VALID.resolve("aws-cdk"))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(origin).contains("| " + file.getFileName() + " |"));
    }

    private static List<Finding> errors(Path file) {
        return FileCheck.check(file).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Returns the exceptions as file and rule. */
    private static List<String> exceptions() throws IOException {
        return Files.readAllLines(VALID.resolve("exceptions.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 3))
                .map(words -> words[0] + " " + words[1])
                .toList();
    }

    private static List<Path> corpus() throws IOException {
        List<Path> corpus = new ArrayList<>();
        corpus.add(RESOURCES.resolve("task-definitions").resolve("fargate-sample-app-mended.json"));
        corpus.addAll(Stream.of("aws-cdk", "cdk", "hand-written", "task-definitions")
                .map(VALID::resolve)
                .map(ValidCorpusTest::files)
                .flatMap(Function.identity())
                .sorted()
                .toList());
        return corpus;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|yaml)")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return RESOURCES.relativize(file).toString().replace('\\', '/');
    }
}
