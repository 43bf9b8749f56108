package dev.longshore.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings for programs: one array, the same fields in each element, null where there is nothing to say. */
final class JsonReport {
    private JsonReport() {}

    static void print(Map<Path, List<Finding>> found, PrintWriter out) {
        List<Entry> entries = new ArrayList<>();
        found.forEach((file, findings) -> findings.forEach(finding -> entries.add(Entry.of(file, finding))));
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
        "logicalId",
        "constructPath",
        "rule",
        "severity",
        "option",
        "value",
        "message",
        "answer",
        "fix",
        "source",
        "line",
        "column"
    })
    record Entry(
            String file,
            @Nullable String place,
            @Nullable String logicalId,
            @Nullable String constructPath,
            String rule,
            String severity,
            String option,
            @Nullable String value,
            String message,
            @Nullable String answer,
            @Nullable String fix,
            @Nullable String source,
            @Nullable Integer line,
            @Nullable Integer column) {

        static Entry of(Path file, Finding finding) {
            Place place = finding.place();
            return new Entry(
                    TextReport.file(file, finding),
                    present(place.path()),
                    place.logicalId(),
                    place.constructPath(),
                    finding.rule(),
                    finding.severity().label(),
                    finding.option(),
                    finding.value(),
                    finding.message(),
                    present(finding.answer()),
                    present(finding.fix()),
                    present(finding.source()),
                    place.line() > 0 ? place.line() : null,
                    place.line() > 0 ? place.column() : null);
        }

        private static @Nullable String present(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
