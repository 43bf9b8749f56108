package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rehearsal.CdkCli;
import dev.longshore.rehearsal.Outcome;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsalReport;
import dev.longshore.rehearsal.RehearsalStep;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    @ForEachApp
    void lives_the_same_life_inside_the_jvm(String app) {
        Path assembly = Synthesis.WITH_FLAGS.folder();
        long start = System.nanoTime();
        List<Outcome> life = Rehearsal.of(assembly, app).liftProtection().life();

        Report.line(
                "rehearsal",
                String.format(
                        Locale.ROOT,
                        "%s inside the JVM %.2f s; on AWS the first deployment takes about %d min, a failing update %d min",
                        app,
                        (System.nanoTime() - start) / 1e9,
                        life.get(0).duration().toMinutes(),
                        life.get(3).duration().toMinutes()));
        assertThat(life.get(0).remarks())
                .as("what AWS accepts and people regret")
                .isEmpty();
        assertThat(life.get(2).rollouts())
                .allSatisfy(rollout -> assertThat(rollout.lowest())
                        .as("tasks during a deployment")
                        .isEqualTo(lowest(app, rollout.desired())));
        assertThat(life.get(3).duration()).as("a failing update").isLessThan(longest(app));
        assertThat(life.get(4).stuck()).isEmpty();
    }

    // ECS has a circuit breaker for rolling deployments only: what never gets healthy has to be stopped by somebody.
    private static Duration longest(String app) {
        return app.equals("blue-green") ? Duration.ofHours(4) : Duration.ofHours(1);
    }

    private static int lowest(String app, int desired) {
        return switch (app) {
            // No GPU to spare: one of two tasks goes before the next one comes.
            case "gpu-inference" -> desired / 2;
            // Two databases at once would break the files of both, and two migrations those of one.
            case "wordpress", "migrate-then-serve" -> 0;
            // One agent on each instance: the old one stops before the new one starts.
            case "metrics-agent" -> 0;
            default -> desired;
        };
    }
}
