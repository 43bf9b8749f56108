package dev.longshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chek a.json              | longshore: unknown command chek; did you mean check? (see ./longshore --help)
            rehearsal                | longshore: unknown command rehearsal; did you mean rehearse? (see ./longshore --help)
            check --formt json a     | longshore: unknown option --formt; did you mean --format? (see ./longshore check --help)
            check                    | longshore: Missing required parameter: 'FILE' (see ./longshore check --help)
            check --format xml a     | longshore: Invalid value for option '--format': expected one of [TEXT, JSON, SARIF, JUNIT] (case-insensitive) but was 'xml' (see ./longshore check --help)
            rehearse sample-app more | longshore: too much: more (see ./longshore rehearse --help)
            """)
    void oneLineSaysWhatWasNotUnderstood(String call, String line) {
        Captured run = Captured.run(call.split(" "));
        assertThat(run.err()).isEqualToIgnoringNewLines(line);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        Captured run = Captured.run("--help");
        assertThat(run.out()).contains("rehearse", "check", "Exit codes:");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(Captured.run("--version").out()).matches("longshore \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void noCommandPrintsTheHelpAndFails() {
        Captured run = Captured.run();
        assertThat(run.err()).startsWith("Usage: longshore");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void anUnexpectedProblemIsOneLineToo() {
        Captured run = Captured.check(
                (files, acknowledged) -> {
                    throw new IllegalStateException("two\nlines");
                },
                "check",
                "pom.xml");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("longshore: IllegalStateException: two lines (LONGSHORE_DEBUG=1 says more)");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
