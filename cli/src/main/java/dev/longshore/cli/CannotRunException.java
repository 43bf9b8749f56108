package dev.longshore.cli;

/** A command can't do its work: something was asked for that isn't there. The message is the one line that is printed. */
final class CannotRunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String output;

    CannotRunException(String message) {
        this(message, "");
    }

    /** As above, with what another program wrote before it failed. */
    CannotRunException(String message, String output) {
        super(message);
        this.output = output;
    }

    /** Returns what another program wrote, to be shown before the message. */
    String output() {
        return output;
    }
}
