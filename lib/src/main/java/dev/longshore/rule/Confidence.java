package dev.longshore.rule;

/** How sure it is that AWS behaves as a rule says. */
public enum Confidence {
    /** Stated by the source. */
    STATED,
    /** Derived from what the source states. */
    DERIVED,
    /** Uncertain until seen on a live account: ships as a warning. */
    UNCERTAIN
}
