package dev.longshore.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was asked for can't be deployed. Carries every finding of the run, and its message has one line for each.
 *
 * <p>Its first stack frame is the line that called the library.
 */
public final class InvalidInputException extends IllegalArgumentException {
    /** The packages of the library, whichever module they are in. */
    private static final List<String> PACKAGES = List.of(
            "acknowledge",
            "check",
            "cluster",
            "document",
            "finding",
            "internal",
            "loadbalancer",
            "model",
            "network",
            "pattern",
            "rule",
            "scaling",
            "service",
            "task",
            "taskdef",
            "template",
            "validation");

    private final transient List<Finding> findings;

    /** Makes the exception for these findings, all of them errors. */
    public InvalidInputException(List<Finding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
        startAtCaller();
    }

    /** Returns everything that was found, in the order of the definition. */
    public List<Finding> findings() {
        return findings;
    }

    private static boolean isMine(StackTraceElement frame) {
        for (String noun : PACKAGES) {
            if (frame.getClassName().startsWith("dev.longshore." + noun + ".")) {
                return true;
            }
        }
        return false;
    }

    // What the caller wants to see first is the line that said the wrong thing.
    private void startAtCaller() {
        StackTraceElement[] trace = getStackTrace();
        int first = 0;
        while (first < trace.length && isMine(trace[first])) {
            first++;
        }
        if (first < trace.length) {
            setStackTrace(Arrays.copyOfRange(trace, first, trace.length));
        }
    }

    private static String message(List<Finding> findings) {
        String lines = findings.stream().map(Finding::line).collect(Collectors.joining("\n"));
        return findings.size() == 1 ? lines : findings.size() + " problems\n" + lines;
    }
}
