package dev.longshore.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The templates of the apps as the last release rendered them: {@code -Dprevious.update=true} writes them anew. */
final class PreviousRelease {
    private static final Path FOLDER = Path.of("src", "test", "resources", "previous");
    private static final String ENDING = ".template.json";
    // The same templates are the same file, whenever it is written.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PreviousRelease() {}

    /** Returns the names of the apps that were released. */
    static Set<String> apps() {
        return templates().keySet();
    }

    /** Returns an app's template. */
    static String template(String app) {
        return Objects.requireNonNull(templates().get(app), app);
    }

    private static Map<String, String> templates() {
        if (Boolean.getBoolean("previous.update")) {
            write();
        }
        Map<String, String> templates = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String app = entry.getName().replace(ENDING, "");
                templates.put(app, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what an upgrade of an app may take away: what it says of it, and the reason. */
    static Map<String, String> accepted(String app) {
        Map<String, String> accepted = new LinkedHashMap<>();
        JsonNode lines = Json.resource("previous/accepted.yaml").path(app);
        Json.fields(lines)
                .forEach(line -> accepted.put(line.getKey(), line.getValue().asText()));
        return accepted;
    }

    private static Path file() {
        List<Path> files = Repository.files(FOLDER, ".zip");
        if (files.size() != 1) {
            throw new AssertionError("one previous release should be in " + FOLDER + ", not " + files);
        }
        return files.get(0);
    }

    private static void write() {
        String version = System.getProperty("project.version", "").replace("-SNAPSHOT", "");
        try {
            for (Path old : Repository.files(FOLDER, ".zip")) {
                Files.delete(old);
            }
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(FOLDER.resolve(version + ".zip")))) {
                for (String app : Synthesis.WITHOUT_FLAGS.apps()) {
                    ZipEntry entry = new ZipEntry(app + ENDING);
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    // Without line breaks and indents, which are half of it.
                    zip.write(Json.parse(Synthesis.WITHOUT_FLAGS.template(app))
                            .toString()
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
