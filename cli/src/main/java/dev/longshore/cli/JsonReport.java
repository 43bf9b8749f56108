package dev.longshore.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.check.CheckResult;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings for programs: one array, the same fields in each element, null where there is nothing to say. */
final class JsonReport {
    private JsonReport() {}

    static void print(CheckResult result, PrintWriter out) {
        List<Entry> entries = result.findings().stream().map(Entry::of).toList();
        try {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(entries));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contract of {@code --format json}: fields may be added, never renamed or taken away. */
    @JsonPropertyOrder({
        "file",
        "place",
        "line",
        "column",
        "logicalId",
        "constructPath",
        "rule",
        "severity",
        "option",
        "value",
        "message",
        "answer",
        "fix",
        "source"
    })
    record Entry(
            String file,
            @Nullable String place,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String logicalId,
            @Nullable String constructPath,
            String rule,
            String severity,
            String option,
            @Nullable String value,
            String message,
            @Nullable String answer,
            @Nullable String fix,
            @Nullable String source) {

        static Entry of(Finding finding) {
            Place place = finding.place();
            return new Entry(
                    TextReport.file(finding),
                    present(place.path()),
                    place.line() > 0 ? place.line() : null,
                    place.line() > 0 ? place.column() : null,
                    place.logicalId(),
                    place.constructPath(),
                    finding.rule(),
                    finding.severity().label(),
                    finding.option(),
                    finding.value(),
                    finding.message(),
                    present(finding.answer()),
                    present(finding.fix()),
                    present(finding.source()));
        }

        private static @Nullable String present(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
