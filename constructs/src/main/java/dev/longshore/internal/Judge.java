package dev.longshore.internal;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.acknowledge.Acknowledgements;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.Annotations;
import software.constructs.Construct;

/** Turns findings into what a CDK user sees: one exception with all errors, annotations for the rest. */
public final class Judge {
    private Judge() {}

    /** Returns the place of a construct that has just been made. */
    public static Place place(Construct construct, Construct scope, String id) {
        return Place.construct(OwnConstructs.path(construct, scope, id));
    }

    /** Returns the path of a construct that has just been made. */
    public static String path(Construct construct, Construct scope, String id) {
        return OwnConstructs.path(construct, scope, id);
    }

    /** Returns the place of a construct. */
    public static Place place(Construct construct) {
        return Place.construct(path(construct));
    }

    /** Returns the path of a construct. */
    public static String path(Construct construct) {
        return OwnConstructs.path(construct);
    }

    /**
     * Refuses what has errors.
     *
     * @throws InvalidInputException with all errors
     */
    public static void requireNoErrors(List<Finding> findings) {
        List<Finding> errors = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /**
     * Returns the findings that are not acknowledged, and what is wrong with the acknowledgements.
     *
     * @param findings what was found
     * @param said what is acknowledged
     * @param place where it is said
     */
    public static List<Finding> unacknowledged(List<Finding> findings, List<Acknowledgement> said, Place place) {
        List<Acknowledgement> here = new ArrayList<>();
        said.forEach(each -> here.add(each.at(place)));
        return here.isEmpty() ? findings : Acknowledgements.open(findings, here);
    }

    /**
     * Refuses what has errors, and shows the rest.
     *
     * @throws InvalidInputException with all errors
     */
    public static void report(Construct construct, List<Finding> findings) {
        requireNoErrors(findings);
        annotate(construct, findings);
    }

    /** Shows what is no error where CDK shows its own: warnings, and notes as information. */
    public static void annotate(Construct construct, List<Finding> findings) {
        for (Finding finding : findings) {
            String id = "longshore:" + finding.rule();
            if (finding.severity() == Severity.WARNING) {
                Annotations.of(construct).addWarningV2(id, finding.message() + "; " + finding.fix());
            } else if (finding.severity() == Severity.NOTE) {
                Annotations.of(construct).addInfoV2(id, finding.message());
            }
        }
    }
}
