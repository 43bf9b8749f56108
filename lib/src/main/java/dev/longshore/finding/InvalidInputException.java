package dev.longshore.finding;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was asked for can't be deployed. Carries every finding of the run, and its message has one line for each.
 *
 * <p>Thrown by constructs with the caller's own line as the first stack frame.
 */
public final class InvalidInputException extends IllegalArgumentException {
    private final transient List<Finding> findings;

    /** Makes the exception for these findings, all of them errors. */
    public InvalidInputException(List<Finding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    /** Returns everything that was found, in the order of the definition. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Cuts the frames above the first one that {@code mine} does not recognise, so that the trace begins at the
     * user's own line.
     *
     * @param mine tells whether a class name belongs to the library
     * @return this exception
     */
    public InvalidInputException startingAtCaller(Predicate<String> mine) {
        StackTraceElement[] trace = getStackTrace();
        int first = 0;
        while (first < trace.length && mine.test(trace[first].getClassName())) {
            first++;
        }
        if (first < trace.length) {
            setStackTrace(Arrays.copyOfRange(trace, first, trace.length));
        }
        return this;
    }

    private static String message(List<Finding> findings) {
        String lines = findings.stream().map(Finding::line).collect(Collectors.joining("\n"));
        return findings.size() == 1 ? lines : findings.size() + " problems\n" + lines;
    }
}
