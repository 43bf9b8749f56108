package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The whole life of an app with the unmodified CDK CLI: {@code -Dlongshore.cdk=FOLDER}, where npm put aws-cdk. */
@EnabledIfSystemProperty(
        named = "longshore.cdk",
        matches = ".+",
        disabledReason = "needs the CDK CLI: -Dlongshore.cdk=<folder with node_modules/aws-cdk>")
class LifeCycleTest {
    @Test
    void an_app_lives_and_dies_as_it_should() throws IOException {
        CdkCli cli = CdkCli.in(Path.of(System.getProperty("longshore.cdk")));
        RehearsalReport report = Rehearsal.of(cli, Path.of("src/test/resources/assembly"), "Shop")
                .listener(new RehearsalListener() {
                    @Override
                    public void printed(String line) {
                        System.out.println("  | " + line);
                    }

                    @Override
                    public void finished(RehearsalStep step) {
                        System.out.printf("%s %.1fs %s%n", step.name(), step.seconds(), step.outcome());
                    }
                })
                .run();
        assertThat(report.steps())
                .extracting(RehearsalStep::name)
                .containsExactly("bootstrap", "deploy", "deploy again", "diff", "update", "failing update", "destroy");
    }
}
