package dev.longshore.test;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a stack was like when somebody looked at it last. */
final class Snapshot {
    static final String UPDATE = "longshore.snapshots";
    static final String FOLDER = "longshore.snapshots.folder";
    private static final int CONTEXT = 2;

    private final Path file;

    private Snapshot(Path file) {
        this.file = file;
    }

    static Snapshot of(SynthesizedStack stack, String kind) {
        Path folder = Path.of(System.getProperty(FOLDER, "src/test/resources/snapshots"));
        return new Snapshot(folder.resolve(stack.owner()).resolve(stack.name() + "." + kind));
    }

    void require(String now) {
        if (update(now)) {
            return;
        }
        String before = read();
        if (!before.equals(now)) {
            throw new AssertionError("the stack differs from the snapshot " + file
                    + "; if that is meant, run with -D" + UPDATE + "=update, and look at the difference\n"
                    + String.join("\n", difference(before, now)));
        }
    }

    Path file() {
        return file;
    }

    /** Writes the snapshot anew where that was asked for, and returns whether it was. */
    boolean update(String now) {
        boolean asked = "update".equals(System.getProperty(UPDATE));
        if (asked) {
            write(now);
        }
        return asked;
    }

    String read() {
        if (!Files.exists(file)) {
            throw new AssertionError("there is no snapshot " + file + " yet; run once with -D" + UPDATE
                    + "=update, look at the file, and commit it");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> difference(String before, String now) {
        List<String> lines = Arrays.asList(before.split("\n", -1));
        return UnifiedDiffUtils.generateUnifiedDiff(
                file.getFileName().toString(),
                "now",
                lines,
                DiffUtils.diff(lines, Arrays.asList(now.split("\n", -1))),
                CONTEXT);
    }

    private void write(String now) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
