package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.check.FileCheck;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the bundled apps and patterns synthesize passes check: no rule refuses what Longshore itself makes. */
final class AppsPassCheckTest {
    @Test
    void with_all_feature_flags() {
        assertThat(errors(Synthesis.WITH_FLAGS.folder())).isEmpty();
    }

    @Test
    void without_feature_flags() {
        assertThat(errors(Synthesis.WITHOUT_FLAGS.folder())).isEmpty();
    }

    private static List<Finding> errors(Path assembly) {
        List<Finding> findings = FileCheck.check(assembly);
        Map<String, Long> warnings = findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        Report.line("check", "warnings of " + assembly.getFileName() + ": " + warnings);
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
