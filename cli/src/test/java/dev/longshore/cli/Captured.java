package dev.longshore.cli;

import dev.longshore.check.CheckResult;
import dev.longshore.finding.Finding;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** One run of the command line, inside this process. */
record Captured(int exitCode, String out, String err) {
    static Captured run(String... args) {
        return check((files, acknowledged) -> new CheckResult(files, List.of(), List.of(), List.of()), args);
    }

    static Captured run(Function<Path, List<Finding>> reader, String... args) {
        return check(
                (files, acknowledged) -> new CheckResult(
                        files, files.stream().map(reader).flatMap(List::stream).toList(), List.of(), List.of()),
                args);
    }

    static Captured check(Checker checker, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        int exitCode = Main.run(console, checker, args);
        console.flush();
        return new Captured(exitCode, out.toString(), err.toString());
    }
}
