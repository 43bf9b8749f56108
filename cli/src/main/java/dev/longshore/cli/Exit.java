package dev.longshore.cli;

/** What the exit code of the process says. */
final class Exit {
    /** Nothing is wrong. */
    static final int FINE = 0;

    /** Errors were found, or the rehearsal failed. */
    static final int FAILED = 1;

    /** The command was not understood, or something that it needs is missing. */
    static final int NOT_RUN = 2;

    private Exit() {}
}
