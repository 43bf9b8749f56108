package dev.longshore.acknowledge;

import dev.longshore.document.Nearest;
import dev.longshore.finding.Finding;
import dev.longshore.rule.RuleIds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is common to all acknowledgements, wherever they were said. */
public final class Acknowledgements {
    private Acknowledgements() {}

    /** Returns the first acknowledgement that is about a finding, or null. */
    public static @Nullable Acknowledgement covering(Finding finding, List<Acknowledgement> acknowledgements) {
        for (Acknowledgement acknowledgement : acknowledgements) {
            if (acknowledgement.covers(finding)) {
                return acknowledgement;
            }
        }
        return null;
    }

    /** Returns the findings that none of the acknowledgements is about, and what is wrong with these. */
    public static List<Finding> open(List<Finding> findings, List<Acknowledgement> acknowledgements) {
        List<Finding> open = new ArrayList<>();
        for (Finding finding : findings) {
            if (covering(finding, acknowledgements) == null) {
                open.add(finding);
            }
        }
        for (Acknowledgement acknowledgement : acknowledgements) {
            Finding problem = problem(acknowledgement);
            if (problem != null) {
                open.add(problem);
            }
        }
        return open;
    }

    /** Returns what is wrong with an acknowledgement by itself, or null. */
    public static @Nullable Finding problem(Acknowledgement acknowledgement) {
        String rule = acknowledgement.rule();
        if (!RuleIds.isKnown(rule)) {
            String nearest = Nearest.to(rule, RuleIds.all());
            return Acknowledging.UNKNOWN_RULE.at(
                    acknowledgement.place(),
                    "rule",
                    rule,
                    "no rule that can be acknowledged is called '" + rule + "'",
                    nearest == null ? "write the id that stands in the finding" : "did you mean " + nearest + "?");
        }
        if (acknowledgement.reason().isBlank()) {
            return Acknowledging.NO_REASON.at(
                    acknowledgement.place(),
                    "reason",
                    null,
                    "the acknowledgement of " + rule + " has no 'reason', so it has no effect",
                    "say why it is accepted here");
        }
        return null;
    }

    /** Returns the finding about an acknowledgement that matches nothing. */
    public static Finding unused(Acknowledgement acknowledgement) {
        String rule = acknowledgement.rule();
        String where = acknowledgement.where().isEmpty() ? "" : " at " + String.join(" or ", acknowledgement.where());
        return Acknowledging.UNUSED.at(
                acknowledgement.place(),
                "rule",
                rule,
                rule + " finds nothing" + where + ", so acknowledging it has no effect",
                "remove the acknowledgement");
    }
}
