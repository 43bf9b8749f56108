package dev.longshore.internal;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects findings about options that are no part of the ECS model, such as a network's zones. */
public final class OptionCheck {
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    /** Starts a check of the options of what is at that place. */
    public OptionCheck(Place place) {
        this.place = place;
    }

    /**
     * Reports an error unless something holds.
     *
     * @param holds what must hold
     * @param rule the rule that asks for it
     * @param option the option
     * @param value its value, or null where it is missing
     * @param must the rest of the sentence that begins with the option's name: {@code must be 2 to 6}
     * @param fix what to write instead
     */
    public OptionCheck require(
            boolean holds, StatedRule rule, String option, @Nullable Object value, String must, String fix) {
        return report(holds, Severity.ERROR, rule, option, value, must, fix);
    }

    /** Reports a warning unless something holds; as {@link #require} otherwise. */
    public OptionCheck advise(
            boolean holds, StatedRule rule, String option, @Nullable Object value, String must, String fix) {
        return report(holds, Severity.WARNING, rule, option, value, must, fix);
    }

    private OptionCheck report(
            boolean holds,
            Severity severity,
            StatedRule rule,
            String option,
            @Nullable Object value,
            String must,
            String fix) {
        if (!holds) {
            String got = value == null ? "" : ", got " + value;
            findings.add(new Finding(
                    rule.id(),
                    severity,
                    place,
                    option,
                    value == null ? null : value.toString(),
                    "'" + option + "' " + must + got,
                    rule.answer(),
                    fix,
                    rule.source()));
        }
        return this;
    }

    /** Returns what was found. */
    public List<Finding> findings() {
        return findings;
    }
}
