package dev.longshore.cli;

import dev.longshore.check.CheckResult;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges files; a test puts something else in its place. */
@FunctionalInterface
interface Checker {
    /**
     * Judges files and folders in one run.
     *
     * @param files what to judge
     * @param acknowledged the file with what is acknowledged; null for those beside the files
     */
    CheckResult check(List<Path> files, @Nullable Path acknowledged);
}
