package dev.longshore.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The timeline of an outcome as one HTML page that needs nothing else: a bar for each resource. */
final class TimelinePage {
    private static final double NARROWEST = 0.4;

    private final Outcome outcome;
    private final List<String> lost;
    private final Instant zero;
    private final TimelineScale scale;

    private TimelinePage(Outcome outcome, Collection<String> accepted) {
        this.outcome = outcome;
        this.lost =
                outcome.dataLost().stream().filter(id -> !accepted.contains(id)).toList();
        this.zero = outcome.events().isEmpty()
                ? Instant.EPOCH
                : outcome.events().get(0).time();
        this.scale = TimelineScale.of(outcome.duration());
    }

    static String of(Outcome outcome, String title, Collection<String> accepted) {
        TimelinePage page = new TimelinePage(outcome, accepted);
        return read("timeline.html")
                .replace("{{title}}", escaped(title))
                .replace("{{verdict}}", escaped(page.verdict()))
                .replace("{{state}}", outcome.succeeded() && page.lost.isEmpty() ? "good" : "bad")
                .replace("{{grid}}", page.scale.grid())
                .replace("{{scale}}", page.scale.labels())
                .replace("{{rows}}", page.rows())
                .replace("{{consequences}}", page.consequences())
                .replace("{{claim}}", escaped(LocalCloud.CLAIM));
    }

    private String verdict() {
        String name = outcome.operation().substring(0, 1).toUpperCase(Locale.ROOT)
                + outcome.operation().substring(1);
        String loss = outcome.dataLost().isEmpty()
                ? ""
                : lost.isEmpty() ? " and loses data that was given up" : " and loses data";
        return name + (outcome.succeeded() ? " succeeds" : " fails") + loss + ", about "
                + TimelineText.words(outcome.duration()) + " on AWS";
    }

    private String rows() {
        return Span.of(outcome.events()).stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Span span) {
        double left = scale.percent(Duration.between(zero, span.begin()));
        double width = Math.max(NARROWEST, scale.percent(span.length()));
        String tip = span.what() + " in " + TimelineText.words(span.length())
                + (span.last().reason().isEmpty() ? "" : ": " + span.last().reason());
        String what = what(span);
        return String.format(
                Locale.ROOT,
                "<tr class=\"%s\"><th scope=\"row\">%s <small>%s</small></th><td>%s</td><td>%s</td>"
                        + "<td class=\"track\"><i style=\"left:%.2f%%;width:%.2f%%\" title=\"%s\"></i></td></tr>",
                what.replace(' ', '-'),
                escaped(span.name()),
                escaped(span.last().type().replaceFirst("^AWS::", "")),
                what,
                TimelineText.clock(Duration.between(zero, span.end())),
                Math.min(left, 100 - NARROWEST),
                Math.min(width, 100 - Math.min(left, 100 - NARROWEST)),
                escaped(tip));
    }

    // What CloudFormation calls an update is a new resource where the old one could not change.
    private String what(Span span) {
        String id = span.last().logicalId();
        if (span.what().equals("updated")
                && outcome.replaced().stream()
                        .anyMatch(one -> one.logicalId().equals(id)
                                && one.after().equals(span.last().physicalId()))) {
            return "replaced";
        }
        return span.what().equals("deleted") && outcome.dataLost().contains(id) ? "data lost" : span.what();
    }

    private String consequences() {
        List<String> lines = TimelineText.consequences(outcome).lines().toList();
        // The last one is the duration, which the heading has.
        return lines.subList(0, lines.size() - 1).stream()
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
