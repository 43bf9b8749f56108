package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rehearsal.CdkCli;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsalReport;
import dev.longshore.rehearsal.RehearsalStep;
import java.util.Locale;

/** The life of each app with the real CDK CLI, against the make-believe account. */
final class RehearsalTest {
    @ForEachApp
    void is_created_updated_rolled_back_and_destroyed(String app) {
        RehearsalReport report = Rehearsal.of(CdkCli.in(Repository.root()), Synthesis.WITH_FLAGS.folder(), app)
                .liftProtection()
                .run();

        report.steps()
                .forEach(step -> Report.line(
                        "rehearsal",
                        String.format(
                                Locale.ROOT, "%s %s %.1f s: %s", app, step.name(), step.seconds(), step.outcome())));
        assertThat(report.steps())
                .extracting(RehearsalStep::name)
                .containsExactly("bootstrap", "deploy", "deploy again", "diff", "update", "failing update", "destroy");
        assertThat(report.leftBehind()).as("what cdk destroy leaves").isEmpty();
        assertThat(report.notes().stream().anyMatch(note -> note.startsWith("Deletion protection")))
                .as("only production refuses to be destroyed by mistake")
                .isEqualTo(app.equals(AppsUnderTest.PRODUCTION));
    }
}
