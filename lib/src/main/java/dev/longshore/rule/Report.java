package dev.longshore.rule;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what the rules find. */
public final class Report {
    private final List<Finding> findings = new ArrayList<>();

    /** Starts an empty report. */
    public Report() {}

    /** Reports a value that is wrong: its place and text are those of the setting. */
    public void wrong(Rule rule, String option, Value<?> value, String message, String fix) {
        add(rule, rule.severity(), value.place(), option, value.text(), message, fix);
    }

    /** Reports something that is missing, or that no single value stands for. */
    public void wrong(Rule rule, Place place, String option, @Nullable String value, String message, String fix) {
        add(rule, rule.severity(), place, option, value, message, fix);
    }

    /** Reports, as a warning whatever the rule's severity, a value that AWS takes but that hardly does what is meant. */
    public void doubtful(Rule rule, String option, Value<?> value, String message, String fix) {
        add(rule, Severity.WARNING, value.place(), option, value.text(), message, fix);
    }

    /** Returns what was found, in the order it was reported. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(
            Rule rule,
            Severity severity,
            Place place,
            String option,
            @Nullable String value,
            String message,
            String fix) {
        findings.add(
                new Finding(rule.id(), severity, place, option, value, message, rule.answer(), fix, rule.source()));
    }
}
