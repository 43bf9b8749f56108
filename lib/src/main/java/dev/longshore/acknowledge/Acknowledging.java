package dev.longshore.acknowledge;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What can be wrong with an acknowledgement itself. Each has a stable id, and none can be acknowledged. */
public enum Acknowledging {
    /** It matches nothing any more. */
    UNUSED("ACK-001", Severity.WARNING),
    /** It does not say why. */
    NO_REASON("ACK-002", Severity.ERROR),
    /** It names a rule that does not exist. */
    UNKNOWN_RULE("ACK-003", Severity.WARNING),
    /** It is not written as an acknowledgement is. */
    MALFORMED("ACK-004", Severity.ERROR);

    private final String id;
    private final Severity severity;

    Acknowledging(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Returns the id, such as {@code ACK-001}. */
    public String id() {
        return id;
    }

    /** Returns whether that is the id of one of these. */
    public static boolean has(String id) {
        for (Acknowledging each : values()) {
            if (each.id.equals(id)) {
                return true;
            }
        }
        return false;
    }

    Finding at(Place place, String option, @Nullable String value, String message, String fix) {
        return new Finding(id, severity, place, option, value, message, "", fix, "Longshore: docs/acknowledge.md");
    }
}
