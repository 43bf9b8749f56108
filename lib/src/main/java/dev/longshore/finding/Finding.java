package dev.longshore.finding;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or was repaired: which rule, where, which option and value, what AWS answers, how to mend it.
 *
 * @param rule the id of the rule, such as {@code TD-012}; stable, so that it can be acknowledged
 * @param severity how much it matters
 * @param place where it was written
 * @param option the option as it is written there, such as {@code memory}
 * @param value the value it was given, as text; null when the option is missing
 * @param message what is wrong, in one sentence without a final period, naming the option and the value
 * @param answer what AWS answers, or what happens, if nobody stops it; empty when nothing does
 * @param fix what to write instead; empty when the message says it
 * @param source where the limit is stated
 */
public record Finding(
        String rule,
        Severity severity,
        Place place,
        String option,
        @Nullable String value,
        String message,
        String answer,
        String fix,
        String source) {
    private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");

    /** The order of a file. */
    public static final Comparator<Finding> BY_LINE = Comparator.<Finding>comparingInt(
                    finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::rule);

    /** Returns the finding in one line: where, rule, severity, what, what AWS answers, the fix. */
    public String line() {
        StringBuilder line = new StringBuilder();
        line.append(place).append(": ").append(rule).append(' ').append(severity.label());
        line.append(": ").append(message);
        if (!answer.isEmpty()) {
            line.append(" [AWS: ").append(answer).append(']');
        }
        if (!fix.isEmpty()) {
            line.append("; ").append(fix);
        }
        // Names and values are the user's, and may hold anything.
        return CONTROL_CHARACTERS.matcher(line).replaceAll(" ");
    }

    /** Returns the same finding at another place. */
    public Finding at(Place newPlace) {
        return new Finding(rule, severity, newPlace, option, value, message, answer, fix, source);
    }

    @Override
    public String toString() {
        return line();
    }
}
