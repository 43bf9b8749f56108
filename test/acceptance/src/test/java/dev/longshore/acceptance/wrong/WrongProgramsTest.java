package dev.longshore.acceptance.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.check.FileCheck;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** What {@code check} says about programs that plain aws-cdk-lib lets through. */
final class WrongProgramsTest {
    /** The share of the wrong programs that are reported under the very rule that they break. */
    private static final double MINIMUM_SHARE = 0.0;

    @Test
    void wrong_programs_are_reported_with_the_right_rule() {
        List<String> misses = new ArrayList<>();
        WrongPrograms.all().forEach((rule, program) -> {
            List<String> reported =
                    check(rule, program).stream().map(Finding::rule).distinct().toList();
            if (!reported.contains(rule)) {
                misses.add(rule + ": reported " + reported);
            }
        });
        int programs = WrongPrograms.all().size();
        int hits = programs - misses.size();
        System.out.println("wrong programs: " + hits + " of " + programs + " reported with the right rule id");
        misses.forEach(miss -> System.out.println("  missed " + miss));
        WrongPrograms.without()
                .forEach((rule, reason) -> System.out.println("  without a program: " + rule + " " + reason));

        assertThat((double) hits / programs).as(() -> String.join("\n", misses)).isGreaterThanOrEqualTo(MINIMUM_SHARE);
    }

    @Test
    void bases_are_silent() {
        List<Finding> errors = new ArrayList<>();
        ValidPrograms.all()
                .forEach((name, program) -> check(name, program).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .forEach(errors::add));

        assertThat(errors).isEmpty();
    }

    // An app for each, so that one that fails to synthesize says which it is.
    private static List<Finding> check(String name, Consumer<Stack> program) {
        Path folder = Path.of("target", "wrong-programs", name).toAbsolutePath();
        App app = new App(AppProps.builder()
                .outdir(folder.toString())
                .analyticsReporting(false)
                .treeMetadata(false)
                .build());
        try {
            program.accept(new Stack(app, "Test"));
            app.synth();
        } catch (RuntimeException e) {
            throw new AssertionError(name + " can't be synthesized: " + e.getMessage(), e);
        }
        return FileCheck.check(folder);
    }
}
