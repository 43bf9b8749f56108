package dev.longshore.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The timeline of an outcome as one HTML page that needs nothing else: a bar for each resource. */
final class TimelinePage {
    private final Outcome outcome;
    private final Instant zero;
    private final double length;

    private TimelinePage(Outcome outcome) {
        this.outcome = outcome;
        this.zero = outcome.events().isEmpty()
                ? Instant.EPOCH
                : outcome.events().get(0).time();
        this.length = Math.max(1, outcome.duration().toMillis());
    }

    static String of(Outcome outcome, String title) {
        TimelinePage page = new TimelinePage(outcome);
        return read("timeline.html")
                .replace("{{title}}", escaped(title))
                .replace("{{verdict}}", escaped(page.verdict()))
                .replace("{{state}}", outcome.succeeded() && outcome.dataLost().isEmpty() ? "good" : "bad")
                .replace("{{scale}}", page.scale())
                .replace("{{rows}}", page.rows())
                .replace("{{consequences}}", page.consequences())
                .replace("{{claim}}", escaped(LocalCloud.CLAIM));
    }

    private String verdict() {
        return outcome.operation() + (outcome.succeeded() ? " succeeds" : " fails")
                + (outcome.dataLost().isEmpty() ? "" : " and loses data") + ", about "
                + TimelineText.words(outcome.duration()) + " on AWS";
    }

    private String scale() {
        return List.of(0, 25, 50, 75, 100).stream()
                .map(percent -> "<span style=\"left:" + percent + "%\">"
                        + TimelineText.clock(Duration.ofMillis((long) (length * percent / 100)))
                        + "</span>")
                .collect(Collectors.joining());
    }

    private String rows() {
        return Span.of(outcome.events()).stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Span span) {
        double left = Duration.between(zero, span.begin()).toMillis() * 100 / length;
        double width = Math.max(0.4, span.length().toMillis() * 100 / length);
        String tip = span.what() + " in " + TimelineText.words(span.length())
                + (span.last().reason().isEmpty() ? "" : ": " + span.last().reason());
        return String.format(
                Locale.ROOT,
                "<tr class=\"%s\"><th scope=\"row\">%s<small>%s</small></th><td>%s</td>"
                        + "<td class=\"track\"><i style=\"left:%.2f%%;width:%.2f%%\" title=\"%s\"></i></td></tr>",
                span.what(),
                escaped(span.name()),
                escaped(span.last().type().replaceFirst("^AWS::", "")),
                span.what() + " " + TimelineText.clock(Duration.between(zero, span.end())),
                left,
                Math.min(width, 100 - Math.min(left, 99.6)),
                escaped(tip));
    }

    private String consequences() {
        return TimelineText.consequences(outcome)
                .lines()
                .map(line -> "<li>" + escaped(line) + "</li>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (InputStream page = TimelinePage.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException(name + " is missing from the longshore-rehearsal jar");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
