package dev.longshore.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong. The stack trace is for {@code LONGSHORE_DEBUG=1}. */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    OneLineErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
        say(problem, reason(problem) + " (see ./" + command + " --help)");
        return Exit.NOT_RUN;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
        String said = Objects.requireNonNullElse(problem.getMessage(), "");
        if (problem instanceof CannotRunException expected) {
            console.quote(expected.output());
            say(problem, said);
        } else {
            say(problem, problem.getClass().getSimpleName() + ": " + said + " (LONGSHORE_DEBUG=1 says more)");
        }
        return Exit.NOT_RUN;
    }

    private static String reason(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            boolean atTheTop = problem.getCommandLine().getParent() == null;
            String kind =
                    unmatched.isUnknownOption() ? "unknown option " : atTheTop ? "unknown command " : "too much: ";
            String said = kind + unmatched.getUnmatched().get(0);
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty() ? said : said + "; did you mean " + near.get(0) + "?";
        }
        return Objects.requireNonNullElse(problem.getMessage(), "not understood");
    }

    private void say(Exception problem, String line) {
        console.err().println(console.bad("longshore: ") + line.strip().replaceAll("\\s*\\R\\s*", " "));
        if (System.getenv("LONGSHORE_DEBUG") != null) {
            problem.printStackTrace(console.err());
        }
    }
}
