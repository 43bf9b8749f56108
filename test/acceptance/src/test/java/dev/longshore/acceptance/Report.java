package dev.longshore.acceptance;

import java.io.PrintStream;
import org.junit.jupiter.api.Assumptions;

/** What a reader of the build's output is told beside pass and fail. */
final class Report {
    private static final PrintStream OUT = System.out;

    private Report() {}

    /** Prints a line. */
    static void line(String subject, String text) {
        OUT.println("[acceptance] " + subject + ": " + text);
    }

    /** Skips the test unless something is there: counted by JUnit, and printed. */
    static void skipUnless(boolean present, String subject, String reason) {
        if (!present) {
            line(subject, "SKIPPED: " + reason);
        }
        Assumptions.assumeTrue(present, reason);
    }
}
