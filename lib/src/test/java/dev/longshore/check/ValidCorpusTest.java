package dev.longshore.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A wrong refusal is worse than a missed fault: nothing that is known to deploy has an error. */
class ValidCorpusTest {
    private static final int AT_LEAST = 210;
    private static final Map<Path, List<Finding>> FOUND = new LinkedHashMap<>();

    @BeforeAll
    static void check() {
        ValidCorpus.files().forEach(file -> FOUND.put(file, FileCheck.check(file)));
    }

    @Test
    void valid_templates_give_no_error() {
        List<String> excepted = ValidCorpus.exceptions();
        List<Finding> alarms = new ArrayList<>();
        FOUND.forEach((file, findings) -> findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !excepted.contains(ValidCorpus.name(file) + " " + finding.rule()))
                .forEach(alarms::add));
        assertThat(alarms).isEmpty();
    }

    @Test
    void every_exception_is_needed() {
        List<String> errors = new ArrayList<>();
        FOUND.forEach((file, findings) -> findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> errors.add(ValidCorpus.name(file) + " " + finding.rule())));
        assertThat(errors).containsAll(ValidCorpus.exceptions());
    }

    @Test
    void what_the_rules_warn_of_is_counted() {
        assertThat(FOUND).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        Map<String, Long> warnings = FOUND.values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == Severity.WARNING)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        System.out.println("valid corpus: " + FOUND.size() + " files, warnings " + warnings);
    }

    @Test
    void the_origin_of_every_file_of_others_is_written_down() throws IOException {
        Path others = ValidCorpus.VALID.resolve("aws-cdk");
        String origin = Files.readString(others.resolve("ORIGIN.md"));
        assertThat(FOUND.keySet().stream().filter(file -> file.startsWith(others)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(origin).contains("| " + file.getFileName() + " |"));
    }
}
