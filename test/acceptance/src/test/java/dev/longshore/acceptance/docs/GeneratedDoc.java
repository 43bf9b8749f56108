package dev.longshore.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that a test keeps up to date: {@code -Dgolden.update=true} rewrites it. */
final class GeneratedDoc {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private GeneratedDoc() {}

    static Path path(String name) {
        return ROOT.resolve(name);
    }

    static String read(String name) throws IOException {
        return Files.readString(path(name));
    }

    static boolean isUpdated() {
        return Boolean.getBoolean("golden.update");
    }

    /** Compares a file with what it ought to be, or writes it. */
    static void require(String name, String content) throws IOException {
        if (isUpdated()) {
            Files.writeString(path(name), content);
        }
        assertThat(read(name))
                .as("%s is stale: run ./mvnw verify -Dgolden.update=true", name)
                .isEqualTo(content);
    }
}
