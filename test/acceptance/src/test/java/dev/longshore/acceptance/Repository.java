package dev.longshore.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The working copy that the tests run in. */
final class Repository {
    /** What users and their own code see. */
    static final List<String> PUBLISHED = List.of("lib", "constructs", "patterns", "test/rehearsal", "test/kit");

    private static final List<String> NOT_SOURCES = List.of(".git", "target", "node_modules", "cdk.out", ".longshore");

    private Repository() {}

    /** Returns the folder of the wrapper script, above the module that runs. */
    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no mvnw above " + start + ": run the tests inside the repository");
    }

    /** Returns the files below a folder whose names end so, sorted, without what a build writes. */
    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> isSource(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a path as it is written in messages: from the root, with slashes. */
    static String name(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }

    private static boolean isSource(Path file) {
        for (Path part : file) {
            if (NOT_SOURCES.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
