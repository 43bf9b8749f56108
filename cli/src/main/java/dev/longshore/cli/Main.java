package dev.longshore.cli;

import dev.longshore.check.FileCheck;
import picocli.CommandLine;

/** The program that {@code ./longshore} starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int exitCode = run(console, FileCheck::run, args);
        console.flush();
        System.exit(exitCode);
    }

    /** Runs one command: 0 fine, 1 errors found or rehearsal failed, 2 not asked properly or something missing. */
    static int run(Console console, Checker checker, String... args) {
        CommandLine line = new CommandLine(new LongshoreCommand(console))
                .addSubcommand(new RehearseCommand(console))
                .addSubcommand(new CheckCommand(console, checker))
                .addSubcommand(new ImportCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(console.helpColours());
        OneLineErrors errors = new OneLineErrors(console);
        return line.setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(args);
    }
}
