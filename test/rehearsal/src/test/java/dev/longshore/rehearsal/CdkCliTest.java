package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a shell in Node's place and a script in the CLI's. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for the CLI is a shell script")
class CdkCliTest {
    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    private Path folder;

    @Test
    void the_cli_sees_the_make_believe_account_and_nothing_of_the_callers() throws IOException {
        CdkCli cli = fake("2.1148.1", "echo \"$AWS_ENDPOINT_URL $AWS_ACCESS_KEY_ID $CDK_VALIDATION $@\"; exit 3");
        List<String> lines = new ArrayList<>();
        try (LocalCloud cloud = LocalCloud.start()) {
            CdkResult result = cli.run(cloud, folder, List.of("deploy", "Shop"), lines::add);
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.succeeded()).isFalse();
            assertThat(lines)
                    .containsExactly(cloud.endpoint()
                            + " rehearsal  deploy Shop --no-notices --no-version-reporting --no-color");
            assertThat(result.output()).isEqualTo(lines.get(0) + "\n");
        }
    }

    @Test
    void a_cli_that_might_reach_real_aws_is_never_run() throws IOException {
        CdkCli cli = fake("2.170.0", "touch ran");
        try (LocalCloud cloud = LocalCloud.start()) {
            assertThatThrownBy(() -> cli.run(cloud, folder, List.of("deploy"), line -> {}))
                    .hasMessageContaining("too old");
        }
        assertThat(folder.resolve("ran")).doesNotExist();
    }

    @Test
    void a_step_that_ends_otherwise_fails_the_rehearsal_with_a_sentence() throws IOException {
        CdkCli idle = fake("2.1148.1", "exit 0");
        CdkCli broken = fake("2.1148.1", "echo no way; exit 1");
        Path assembly = Path.of("src/test/resources/assembly");
        assertThatThrownBy(() -> Rehearsal.of(idle, assembly, "Shop").run()).hasMessage("there is no stack CDKToolkit");
        assertThatThrownBy(() -> Rehearsal.of(broken, assembly, "Shop").run())
                .isInstanceOf(RehearsalFailure.class)
                .hasMessageStartingWith("bootstrap: the CDK CLI should succeed and ended with 1")
                .hasMessageContaining("no way");
    }

    private CdkCli fake(String version, String script) throws IOException {
        Path place = Files.createTempDirectory(folder, "cli");
        Path bin = Files.createDirectories(place.resolve("node_modules/aws-cdk/bin"));
        Files.writeString(
                bin.resolve("cdk"),
                "if [ \"$1\" = --version ]; then echo '" + version + " (build x)'; exit 0; fi\n" + script + "\n");
        return CdkCli.in(place).node(SHELL);
    }
}
