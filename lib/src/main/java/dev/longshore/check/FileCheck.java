package dev.longshore.check;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what files are, reads them, and judges them. Throws nothing for bad input: that is a finding too. */
public final class FileCheck {
    private FileCheck() {}

    /**
     * Returns everything about a file, or about the templates of a cloud assembly: what can't be read, what was
     * repaired, and what the rules find, unless it is acknowledged.
     *
     * @param path a task definition, a CloudFormation template, or a folder such as {@code cdk.out}
     */
    public static List<Finding> check(Path path) {
        return run(List.of(path)).findings();
    }

    /** Judges several files and folders in one run, with the acknowledgements that lie beside them. */
    public static CheckResult run(List<Path> paths) {
        return run(paths, null);
    }

    /**
     * Judges several files and folders in one run.
     *
     * @param paths task definitions, CloudFormation templates, and folders such as {@code cdk.out}
     * @param acknowledged the file with what is acknowledged; null for the ones that lie beside the files
     */
    public static CheckResult run(List<Path> paths, @Nullable Path acknowledged) {
        CheckRun run = new CheckRun(acknowledged);
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path, run);
            } else {
                run.judge(path);
            }
        }
        return run.result();
    }

    /** Judges the templates of an app that was just synthesized, with those of its nested stacks. */
    public static CheckResult app(List<Path> templates) {
        CheckRun run = new CheckRun(null);
        run.isComplete();
        for (Path template : templates) {
            run.judge(template);
            Assembly.nested(template).forEach(run::judge);
        }
        return run.result();
    }

    private static void folder(Path folder, CheckRun run) {
        try {
            List<Path> templates = new ArrayList<>(Assembly.templates(folder));
            run.isComplete();
            templates.forEach(run::judge);
        } catch (InvalidInputException e) {
            run.failed(folder, e.findings());
        }
    }
}
