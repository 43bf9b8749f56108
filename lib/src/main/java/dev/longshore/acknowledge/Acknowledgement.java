package dev.longshore.acknowledge;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import java.util.List;

/**
 * Somebody looked at what a rule finds, and accepts it.
 *
 * @param rule the id of the rule, such as {@code TD-045}
 * @param reason why; required
 * @param where logical ids, construct paths or files, any of which may hold {@code *}; empty for all of the scope
 * @param origin where it was said
 * @param place the place it was said at
 */
public record Acknowledgement(String rule, String reason, List<String> where, Origin origin, Place place) {
    /** Where an acknowledgement was said. */
    public enum Origin {
        /** In Java, to a builder: about what that builder makes. */
        JAVA,
        /** In a file beside what it is about. */
        FILE,
        /** In the Metadata of a template: about that template or one resource of it. */
        TEMPLATE,
        /** With CDK's own {@code Validations.of(construct).acknowledge(...)}. */
        CDK
    }

    /** Copies the list. */
    public Acknowledgement {
        where = List.copyOf(where);
    }

    /** Returns what was said to a builder. */
    public static Acknowledgement of(String rule, String reason) {
        return new Acknowledgement(rule, reason, List.of(), Origin.JAVA, new Place(null, 0, 0, null, null, ""));
    }

    /** Returns the same, said at another place. */
    public Acknowledgement at(Place newPlace) {
        return new Acknowledgement(rule, reason, where, origin, newPlace);
    }

    /** Returns whether a place that was written names a file, or a folder around it. */
    public static boolean isAboutFile(String where, String file) {
        return Where.isFile(where, file);
    }

    /** Returns whether it is about this finding. */
    public boolean covers(Finding finding) {
        return !reason.isBlank()
                && rule.equals(finding.rule())
                && (where.isEmpty() || where.stream().anyMatch(pattern -> Where.covers(pattern, finding.place())));
    }
}
