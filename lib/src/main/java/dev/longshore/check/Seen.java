package dev.longshore.check;

import dev.longshore.acknowledge.Acknowledgement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run has looked at: an acknowledgement about anything else may well match there. */
final class Seen {
    private boolean everything;
    private final Set<Path> files = new LinkedHashSet<>();
    private final Set<String> apps = new HashSet<>();

    void everything() {
        everything = true;
    }

    void file(Path file) {
        files.add(file);
        // A stack's template is named like the stack.
        apps.add(String.valueOf(file.getFileName()).replaceFirst("\\..*", ""));
    }

    void construct(@Nullable String path) {
        if (path != null) {
            apps.add(firstStep(path));
        }
    }

    /** Returns whether an acknowledgement of a file is about what was looked at. */
    boolean concerns(Acknowledgement acknowledgement) {
        if (everything) {
            return true;
        }
        if (acknowledgement.where().isEmpty()) {
            return files.stream().anyMatch(file -> isBeside(acknowledgement, file));
        }
        return acknowledgement.where().stream()
                .anyMatch(where -> apps.contains(firstStep(where))
                        || isLogicalId(where)
                        || files.stream().anyMatch(file -> Acknowledgement.isAboutFile(where, file.toString())));
    }

    private static boolean isBeside(Acknowledgement acknowledgement, Path file) {
        String stands = acknowledgement.place().file();
        return stands != null
                && absolute(Path.of(stands))
                        .resolveSibling("")
                        .equals(absolute(file).resolveSibling(""));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static boolean isLogicalId(String where) {
        return where.chars().allMatch(Character::isLetterOrDigit);
    }

    private static String firstStep(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
