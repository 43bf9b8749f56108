package dev.longshore.rehearsal;

import java.io.Serial;

/** A rehearsal that went otherwise than it should; the message says which step, and how. */
public final class RehearsalFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    RehearsalFailure(String message) {
        super(message);
    }
}
