package dev.longshore.finding;

/** How much a finding matters. */
public enum Severity {
    /** What was read had to be repaired or completed; nothing is wrong with the result. */
    NOTE,
    /** Deploys, but is ignored, risky, or not yet confirmed to be refused. */
    WARNING,
    /** Refused at deploy, or deploys and then never works. */
    ERROR;

    /** Returns the severity as it is printed: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
