package dev.longshore.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The timeline of an outcome as text. */
final class TimelineText {
    private TimelineText() {}

    static String of(Outcome outcome) {
        Instant zero = outcome.events().isEmpty()
                ? Instant.EPOCH
                : outcome.events().get(0).time();
        String rows =
                Span.of(outcome.events()).stream().map(span -> row(span, zero)).collect(Collectors.joining());
        return rows + consequences(outcome);
    }

    /** What it comes to, a line for each thing. */
    static String consequences(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        outcome.replaced()
                .forEach(one -> lines.add("replaces " + one.type() + " " + one.logicalId() + " because of "
                        + String.join(", ", one.causes()) + (one.dataLost() ? ": its data is lost" : "")));
        outcome.deleted().stream()
                .filter(Deletion::dataLost)
                .forEach(one -> lines.add("loses the data of " + one.resource().type() + " "
                        + one.resource().logicalId()));
        outcome.kept()
                .forEach(one -> lines.add("keeps " + one.resource().type() + " "
                        + one.resource().logicalId()
                        + (one.reason().isEmpty() ? "" : ": " + one.reason())));
        outcome.stuck()
                .forEach(one -> lines.add("leaves behind " + one.resource().logicalId() + ": " + one.reason()));
        outcome.rollouts().stream()
                .filter(one -> one.lowest() < one.desired())
                .forEach(one -> lines.add(one.service() + " runs " + one.lowest() + " of " + one.desired()
                        + " tasks for up to " + words(one.duration())));
        outcome.remarks().forEach(one -> lines.add(one.logicalId() + " " + one.sentence()));
        if (!outcome.succeeded()) {
            lines.add("failed: " + outcome.failure());
        }
        lines.add("about " + words(outcome.duration()) + " on AWS");
        return String.join("\n", lines) + "\n";
    }

    private static String row(Span span, Instant zero) {
        String reason = span.failed() ? "          " + span.last().reason() + "\n" : "";
        return String.format(
                        Locale.ROOT,
                        "%8s  %-7s  %-40s %s%n",
                        clock(Duration.between(zero, span.end())),
                        span.what(),
                        span.last().type().replaceFirst("^AWS::", ""),
                        span.name())
                + reason;
    }

    static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    static String words(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        if (time.toSeconds() < 90) {
            return time.toSeconds() + " s";
        }
        return minutes < 90 ? minutes + " min" : String.format(Locale.ROOT, "%.1f h", minutes / 60.0);
    }
}
