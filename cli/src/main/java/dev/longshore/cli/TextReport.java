package dev.longshore.cli;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings for people: by file, then by resource. */
final class TextReport {
    private final Console console;

    TextReport(Console console) {
        this.console = console;
    }

    void print(Map<Path, List<Finding>> found) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        found.forEach((asked, findings) ->
                findings.forEach(finding -> byFile.computeIfAbsent(file(asked, finding), name -> new ArrayList<>())
                        .add(finding)));
        byFile.forEach(this::printFile);
        console.out().println(summary(found));
    }

    /** Returns the file of a finding: the one that was asked about, or one in the folder that was. */
    static String file(Path asked, Finding finding) {
        return Objects.requireNonNullElse(finding.place().file(), asked.toString());
    }

    private static String summary(Map<Path, List<Finding>> found) {
        List<Finding> all = found.values().stream().flatMap(List::stream).toList();
        String counts = Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .map(severity -> count(all, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        long folders = found.keySet().stream().filter(Files::isDirectory).count();
        String where = Stream.of(plural(found.size() - folders, "file"), plural(folders, "folder"))
                .filter(text -> !text.startsWith("0 "))
                .collect(Collectors.joining(" and "));
        return (counts.isEmpty() ? "nothing found" : counts) + " in " + where;
    }

    private static String count(List<Finding> findings, Severity severity) {
        long count = findings.stream().filter(f -> f.severity() == severity).count();
        return count == 0 ? "" : plural(count, severity.label());
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void printFile(String file, List<Finding> findings) {
        console.out().println(console.strong(file));
        Map<String, List<Finding>> byResource = findings.stream()
                .collect(Collectors.groupingBy(f -> resource(f.place()), LinkedHashMap::new, Collectors.toList()));
        byResource.forEach((resource, those) -> {
            if (!resource.isEmpty()) {
                console.out().println("  " + resource);
            }
            those.forEach(finding -> printFinding(finding, resource.isEmpty() ? "  " : "    "));
        });
        console.out().println();
    }

    private void printFinding(Finding finding, String indent) {
        Place place = finding.place();
        String where = place.line() > 0 ? " at " + place.line() + ":" + place.column() : "";
        String head = painted(finding.severity()) + " " + finding.rule() + where + ": ";
        console.out().println(indent + head + finding.message());
        printPart(indent, "AWS answers", finding.answer());
        printPart(indent, "Fix", finding.fix());
    }

    private void printPart(String indent, String label, String text) {
        if (!text.isEmpty()) {
            console.out().println(indent + "  " + console.faint(label + ":") + " " + text);
        }
    }

    private static String resource(Place place) {
        String path = Objects.requireNonNullElse(place.constructPath(), "");
        String id = Objects.requireNonNullElse(place.logicalId(), "");
        return path.isEmpty() || id.isEmpty() ? path + id : path + " (" + id + ")";
    }

    private String painted(Severity severity) {
        return switch (severity) {
            case ERROR -> console.bad(severity.label());
            case WARNING -> console.doubtful(severity.label());
            case NOTE -> console.faint(severity.label());
        };
    }
}
