package dev.longshore.cli;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what ECS and CloudFormation would refuse in files that a team already has. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks templates and task definitions: what would be refused, and how to mend it.",
        footer = {"", "Example: ./longshore check cdk.out"})
final class CheckCommand implements Callable<Integer> {
    /** How the findings are written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Console console;
    private final Function<Path, List<Finding>> reader;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "CloudFormation templates and ECS task definitions, JSON or YAML, or the folder that synth wrote.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "What is printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    CheckCommand(Console console, Function<Path, List<Finding>> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        files.forEach(CheckCommand::requireReadable);
        Map<Path, List<Finding>> found = new LinkedHashMap<>();
        files.forEach(file -> found.put(file, reader.apply(file)));
        switch (format) {
            case TEXT -> new TextReport(console).print(found);
            case JSON -> JsonReport.print(found, console.out());
        }
        boolean bad =
                found.values().stream().flatMap(List::stream).anyMatch(finding -> finding.severity() == Severity.ERROR);
        return bad ? Exit.FAILED : Exit.FINE;
    }

    private static void requireReadable(Path file) {
        if (!Files.isReadable(file)) {
            throw new CannotRunException(
                    Files.exists(file) ? file + " may not be read" : "no such file: " + file.toAbsolutePath());
        }
    }
}
