package dev.longshore.cli;

/** A command can't do its work: something was asked for that isn't there. The message is the one line that is printed. */
final class CannotRunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotRunException(String message) {
        super(message);
    }
}
