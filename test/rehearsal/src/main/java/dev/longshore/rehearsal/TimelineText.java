package dev.longshore.rehearsal;

import java.time.Duration;
import java.time.Instant;
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
        String end = outcome.succeeded() ? "" : "failed: " + outcome.failure() + "\n";
        return rows + end + "about " + words(outcome.duration()) + " on AWS\n";
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
