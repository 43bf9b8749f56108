package dev.longshore.cli;

import dev.longshore.check.CheckResult;
import dev.longshore.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what ECS and CloudFormation would refuse in files that a team already has. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks templates and task definitions: what would be refused, and how to mend it.",
        footer = {
            "",
            "Exit codes: 0 no errors; 1 errors that nobody acknowledged; 2 something that can't be read, or is no"
                    + " template and no task definition.",
            "",
            "Example: ./longshore check cdk.out"
        })
final class CheckCommand implements Callable<Integer> {
    /** How the findings are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Console console;
    private final Checker checker;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "CloudFormation templates and ECS task definitions, JSON or YAML, or the folder that synth wrote.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit",
            description = "What is printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--acknowledged",
            paramLabel = "FILE",
            description = "What is acknowledged (default: longshore-acknowledged.yaml beside the files, around their"
                    + " cloud assembly, or in this folder).")
    private @Nullable Path acknowledged;

    CheckCommand(Console console, Checker checker) {
        this.console = console;
        this.checker = checker;
    }

    @Override
    public Integer call() {
        files.forEach(CheckCommand::requireReadable);
        if (acknowledged != null) {
            requireReadable(acknowledged);
        }
        CheckResult result = checker.check(files, acknowledged);
        switch (format) {
            case TEXT -> new TextReport(console).print(files, result);
            case JSON -> JsonReport.print(result, console.out());
            case SARIF -> SarifReport.print(result, console.out());
            case JUNIT -> JUnitReport.print(result, console.out());
        }
        console.out().flush();
        for (Finding unusable : result.unusable()) {
            console.err().println(console.bad("longshore: ") + reason(unusable));
        }
        if (!result.unusable().isEmpty()) {
            return Exit.NOT_RUN;
        }
        return result.errors().isEmpty() ? Exit.FINE : Exit.FAILED;
    }

    /** Says in one line why a file was not judged. */
    private static String reason(Finding unusable) {
        String line = unusable.line();
        return line.replace(": " + unusable.rule() + " " + unusable.severity().label() + ":", ":");
    }

    static void requireReadable(Path file) {
        if (!Files.isReadable(file)) {
            throw new CannotRunException(
                    Files.exists(file) ? file + " may not be read" : "no such file: " + file.toAbsolutePath());
        }
    }
}
