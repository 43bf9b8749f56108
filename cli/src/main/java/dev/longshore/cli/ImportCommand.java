package dev.longshore.cli;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.taskdef.TaskDefinitionFile;
import dev.longshore.taskdef.TaskDefinitionReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Turns a task definition file into the Java that makes the same task. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Prints the Java that makes the task of a task definition file, and what it could not carry over.",
        footer = {
            "",
            "Exit codes: 0 printed; 1 ECS would refuse the task definition; 2 something that can't be read.",
            "",
            "Example: ./longshore import task.json"
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", description = "A task definition, JSON or YAML.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CheckCommand.requireReadable(file);
        TaskDefinitionFile read;
        try {
            read = TaskDefinitionReader.read(file);
        } catch (InvalidInputException refused) {
            refused.findings().forEach(finding -> console.err().println(finding.line()));
            console.err().flush();
            return Exit.FAILED;
        }
        for (Finding note : read.notes()) {
            console.err().println(note.line());
        }
        JavaTask java = JavaTask.of(read.taskDefinition());
        console.out().print(java.source());
        console.out().flush();
        console.err().flush();
        return Exit.FINE;
    }
}
