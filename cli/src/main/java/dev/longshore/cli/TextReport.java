package dev.longshore.cli;

import dev.longshore.check.CheckResult;
import dev.longshore.document.Reading;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Prints all but what could not be judged, of which the command itself says why. */
    void print(List<Path> asked, CheckResult result) {
        List<Finding> judged = result.findings().stream()
                .filter(finding -> !Reading.isUnusable(finding.rule()))
                .toList();
        judged.stream()
                .collect(Collectors.groupingBy(TextReport::file, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::printFile);
        RolloutText.print(console, result.rollouts());
        if (!result.rollouts().isEmpty()) {
            console.out().println();
        }
        String where = where(asked, result);
        if (!where.isEmpty() || !judged.isEmpty()) {
            int acknowledged = result.acknowledged().size();
            console.out()
                    .println(counts(judged)
                            + (where.isEmpty() ? "" : " in " + where)
                            + (acknowledged == 0 ? "" : ", " + acknowledged + " acknowledged"));
        }
    }

    /** Returns the file of a finding. */
    static String file(Finding finding) {
        return Objects.requireNonNullElse(finding.place().file(), "");
    }

    private static String where(List<Path> asked, CheckResult result) {
        List<String> unusable = result.unusable().stream().map(TextReport::file).toList();
        List<Path> judged = asked.stream()
                .distinct()
                .filter(path -> !unusable.contains(path.toString()))
                .toList();
        long folders = judged.stream().filter(Files::isDirectory).count();
        return Stream.of(plural(judged.size() - folders, "file"), plural(folders, "folder"))
                .filter(text -> !text.startsWith("0 "))
                .collect(Collectors.joining(" and "));
    }

    private static String counts(List<Finding> findings) {
        String counts = Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .map(severity -> count(findings, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing found" : counts;
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
        if (finding.severity() != Severity.NOTE) {
            printPart(indent, "More", Docs.of(finding.rule()));
        }
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
