package dev.longshore.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Templates and task definitions that are known to deploy: see the README beside them. */
final class ValidCorpus {
    static final Path VALID = Path.of("src", "test", "resources", "valid");
    private static final Path SAMPLE_APP =
            VALID.resolveSibling("task-definitions").resolve("fargate-sample-app-mended.json");

    private ValidCorpus() {}

    /** Returns all of them, in the order of their names. */
    static List<Path> files() {
        List<Path> corpus = new ArrayList<>(List.of(SAMPLE_APP));
        try (Stream<Path> files = Files.walk(VALID, 2)) {
            files.filter(file -> file.toString().matches(".*\\.(json|yaml)"))
                    .sorted()
                    .forEach(corpus::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return corpus;
    }

    /** Returns the name of a file for messages and exceptions, such as {@code cdk/nlb-ec2.json}. */
    static String name(Path file) {
        return (file.startsWith(VALID) ? VALID.relativize(file) : file.getFileName())
                .toString()
                .replace('\\', '/');
    }

    /** Returns the files and rules of exceptions.txt, as {@code file rule}. */
    static List<String> exceptions() {
        try {
            return Files.readAllLines(VALID.resolve("exceptions.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(words -> words[0] + " " + words[1])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
