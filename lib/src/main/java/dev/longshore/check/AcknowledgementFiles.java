package dev.longshore.check;

import dev.longshore.acknowledge.AcknowledgementReader;
import dev.longshore.acknowledge.Written;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds and reads, each once, the files of acknowledgements that belong to the files of a run. */
final class AcknowledgementFiles {
    static final String NAME = "longshore-acknowledged.yaml";

    private static final Written NOTHING = new Written(List.of(), List.of());
    private static final Path WORKING_FOLDER = Path.of("");

    private final @Nullable Path given;
    private final Map<Path, Written> read = new LinkedHashMap<>();

    /** As told, or else wherever they lie. */
    AcknowledgementFiles(@Nullable Path given) {
        this.given = given;
    }

    /** Returns the acknowledgements that are about a file. */
    Written of(Path checked) {
        Path file = given == null ? nearest(checked) : given;
        return file == null ? NOTHING : read.computeIfAbsent(file, AcknowledgementReader::file);
    }

    /** Returns every file that was read, with what stands in it. */
    Map<Path, Written> all() {
        return read;
    }

    /** Looks beside the file, then outward to the folder that holds the cloud assembly, then where one stands. */
    private static @Nullable Path nearest(Path checked) {
        Path folder = checked.resolveSibling("");
        while (folder != null) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return file;
            }
            folder = Assembly.isPart(folder) ? folder.resolve("..").normalize() : null;
        }
        Path file = WORKING_FOLDER.resolve(NAME);
        return Files.isRegularFile(file) ? file : null;
    }
}
