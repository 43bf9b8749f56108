package dev.longshore.acceptance.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.check.FileCheck;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** What {@code check} says about programs that plain aws-cdk-lib lets through. */
final class WrongProgramsTest {
    /** The share of the wrong programs that are reported under the very rule that they break. */
    private static final double MINIMUM_SHARE = 0.95;

    @Test
    void wrong_programs_are_reported_with_the_right_rule() {
        Map<String, List<Finding>> findings = checkAll(WrongPrograms.all());
        List<String> misses = new ArrayList<>();
        findings.forEach((rule, found) -> {
            List<String> reported = found.stream().map(Finding::rule).distinct().toList();
            if (!reported.contains(rule)) {
                misses.add(rule + ", reported " + reported);
            }
        });
        int hits = findings.size() - misses.size();
        System.out.println("wrong programs: " + hits + " of " + findings.size() + " reported with the right rule id");
        misses.forEach(miss -> System.out.println("  missed: " + miss));
        WrongPrograms.without().forEach((rule, reason) -> System.out.println("  no program: " + rule + ", " + reason));

        assertThat((double) hits / findings.size())
                .as(() -> String.join("\n", misses))
                .isGreaterThanOrEqualTo(MINIMUM_SHARE);
    }

    @Test
    void bases_are_silent() {
        List<String> errors = new ArrayList<>();
        checkAll(ValidPrograms.all())
                .forEach((name, found) -> found.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .forEach(finding -> errors.add(name + ": " + finding)));

        assertThat(errors).isEmpty();
    }

    private static Map<String, List<Finding>> checkAll(Map<String, Consumer<Stack>> programs) {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        programs.forEach((name, program) -> {
            try {
                findings.put(name, FileCheck.check(synthesize(name, program)));
            } catch (RuntimeException e) {
                refused.add(name + ": " + e.getMessage());
            }
        });
        assertThat(refused).as("programs that CDK itself refuses").isEmpty();
        return findings;
    }

    // An app for each, so that one that can't be synthesized leaves the others alone.
    private static Path synthesize(String name, Consumer<Stack> program) {
        Path folder = Path.of("target", "wrong-programs", name).toAbsolutePath();
        App app = new App(AppProps.builder()
                .outdir(folder.toString())
                .analyticsReporting(false)
                .treeMetadata(false)
                .build());
        program.accept(new Stack(app, "Test"));
        app.synth();
        return folder;
    }
}
