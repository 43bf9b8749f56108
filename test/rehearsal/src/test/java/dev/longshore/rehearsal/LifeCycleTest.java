package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The unmodified CDK CLI on a real assembly: {@code -Dlongshore.cdk=FOLDER}, where npm put aws-cdk; {@code -Dlongshore.node} if need be. */
class LifeCycleTest {
    private static final Path ASSEMBLY = Path.of("src/test/resources/assembly").toAbsolutePath();
    private static final PrintStream OUT = System.out;

    private static final String WITHOUT_CLI = "no CDK CLI: give -Dlongshore.cdk=<folder with node_modules/aws-cdk>";

    @TempDir
    private Path folder;

    @BeforeEach
    void needs_the_cli(TestInfo test) {
        boolean given = System.getProperty("longshore.cdk") != null;
        if (!given) {
            OUT.println("skipped: " + test.getDisplayName() + ", " + WITHOUT_CLI);
        }
        assumeTrue(given, WITHOUT_CLI);
    }

    @Test
    void an_app_lives_and_dies_as_it_should() {
        RehearsalReport report =
                Rehearsal.of(cli(), ASSEMBLY, "Shop").listener(new Progress()).run();
        assertThat(report.steps())
                .extracting(RehearsalStep::name)
                .containsExactly("bootstrap", "deploy", "deploy again", "diff", "update", "failing update", "destroy");
        assertThat(report.leftBehind())
                .extracting(left -> left.resource().type())
                .containsExactlyInAnyOrder("AWS::SQS::Queue", "AWS::Logs::LogGroup");
    }

    @Test
    void failures_of_a_first_deployment_end_as_cloudformation_ends_them() {
        try (LocalCloud cloud = LocalCloud.start()) {
            assertThat(cdk(cloud, "bootstrap", "aws://123456789012/us-east-1").exitCode())
                    .isZero();
            cloud.failNext("AWS::ECS::Service", "ECS Deployment Circuit Breaker was triggered");
            assertThat(deploy(cloud).output()).contains("ECS Deployment Circuit Breaker was triggered");
            assertThat(status(cloud)).isEqualTo("ROLLBACK_COMPLETE");

            cloud.failNext("AWS::ECS::Service", "again");
            assertThat(deploy(cloud, "--no-rollback").exitCode()).isNotZero();
            assertThat(status(cloud)).isEqualTo("CREATE_FAILED");
            assertThat(cdk(cloud, "rollback", "Shop", "--app", ASSEMBLY.toString())
                            .output())
                    .contains("Rolling back Shop");
            assertThat(status(cloud)).isEqualTo("ROLLBACK_COMPLETE");

            assertThat(deploy(cloud, "--method=direct").exitCode()).isZero();
            assertThat(status(cloud)).isEqualTo("CREATE_COMPLETE");
            assertThat(cdk(cloud, "drift", "Shop", "--app", ASSEMBLY.toString()).output())
                    .contains("No drift");
        }
    }

    private CdkResult deploy(LocalCloud cloud, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("deploy", "Shop", "--app", ASSEMBLY.toString(), "--require-approval", "never"));
        arguments.addAll(List.of(more));
        return cdk(cloud, arguments.toArray(String[]::new));
    }

    private CdkResult cdk(LocalCloud cloud, String... arguments) {
        CdkResult result = cli().run(cloud, folder, List.of(arguments), line -> {});
        OUT.printf(
                "cdk %s: exit %d, %.1f s%n",
                String.join(" ", arguments).replace(ASSEMBLY.toString(), "…"), result.exitCode(), result.seconds());
        return result;
    }

    private static String status(LocalCloud cloud) {
        return cloud.stack("Shop").orElseThrow().status();
    }

    private static CdkCli cli() {
        CdkCli cli = CdkCli.in(Path.of(System.getProperty("longshore.cdk")));
        String node = System.getProperty("longshore.node");
        return node == null ? cli : cli.node(Path.of(node));
    }

    private static final class Progress implements RehearsalListener {
        @Override
        public void finished(RehearsalStep step) {
            OUT.printf("%-15s %4.1f s  %s%n", step.name(), step.seconds(), step.outcome());
        }
    }
}
