package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same life at another endpoint: {@code -Dlongshore.endpoint=http://localhost:5000}, or moto's server when it is on the PATH. Both
 * need {@code -Dlongshore.cdk=FOLDER}, where npm put aws-cdk.
 */
class OtherEndpointTest {
    private static final Path ASSEMBLY = Path.of("src/test/resources/assembly").toAbsolutePath();
    private static final PrintStream OUT = System.out;

    @TempDir
    private Path folder;

    @Test
    void the_differences_to_moto_are_the_known_ones(TestInfo test) throws Exception {
        need(test, System.getProperty("longshore.cdk") != null, "no CDK CLI: give -Dlongshore.cdk=<folder>");
        String given = System.getProperty("longshore.endpoint");
        if (given != null) {
            compare(URI.create(given));
            return;
        }
        need(
                test,
                starts("moto_server"),
                "no moto_server that starts (pip install 'moto[server]'), and no -Dlongshore.endpoint");
        int port = freePort();
        Process moto = new ProcessBuilder("moto_server", "-H", "127.0.0.1", "-p", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("moto.log").toFile())
                .start();
        try {
            Comparison comparison = compare(answering(URI.create("http://localhost:" + port)));
            List<String> known = Files.readAllLines(Path.of("src/test/resources/differences/moto.txt"));
            assertThat(comparison.differences())
                    .extracting(difference -> difference.substring(0, difference.indexOf(':')))
                    .isSubsetOf(known);
        } finally {
            moto.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1:5000", "https://cloudformation.us-east-1.amazonaws.com", "nowhere"})
    void only_this_machine_is_an_endpoint(String endpoint) {
        assertThatIllegalArgumentException().isThrownBy(() -> ComparisonRun.requireLoopback(URI.create(endpoint)));
    }

    private static Comparison compare(URI endpoint) {
        CdkCli cli = CdkCli.in(Path.of(System.getProperty("longshore.cdk")));
        Comparison comparison = Rehearsal.of(cli, ASSEMBLY, "Shop").compare(endpoint);
        comparison
                .steps()
                .forEach(step -> OUT.printf("%-13s %5.1f s  %s%n", step.name(), step.seconds(), step.outcome()));
        return comparison;
    }

    private static void need(TestInfo test, boolean there, String otherwise) {
        if (!there) {
            OUT.println("skipped: " + test.getDisplayName() + ", " + otherwise);
        }
        assumeTrue(there, otherwise);
    }

    // On the PATH is not enough: without its extra "server", moto has the command and not what it needs.
    private static boolean starts(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--help")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static URI answering(URI endpoint) throws Exception {
        for (int i = 0; i < 120; i++) {
            try {
                HttpURLConnection connection = (HttpURLConnection)
                        endpoint.resolve("/moto-api/").toURL().openConnection();
                connection.getResponseCode();
                return endpoint;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new AssertionError("moto did not start");
    }
}
