package dev.longshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.check.FileCheck;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final Finding REFUSED = new Finding(
            "TD-004",
            Severity.ERROR,
            Place.file("web.json", 12, 7).inResource("Task1", "Shop/Task").field("Memory"),
            "Memory",
            "300",
            "memory 300 does not go with cpu 256",
            "No Fargate configuration exists for given values",
            "write 512, 1024 or 2048",
            "the ECS developer guide");
    private static final Finding DOUBTFUL = new Finding(
            "SV-001", Severity.WARNING, Place.file("web.json", 0, 0), "scaling", null, "nothing scales", "", "", "");

    @TempDir
    private Path folder;

    private Path good;
    private Path bad;

    @BeforeEach
    void twoFiles() throws IOException {
        good = Files.writeString(folder.resolve("good.json"), "{}");
        bad = Files.writeString(folder.resolve("bad.json"), "{}");
    }

    @Test
    void silenceIsOneLineAndFine() {
        Captured run = check();
        assertThat(run.out()).isEqualToIgnoringNewLines("nothing found in 2 files");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void findingsAreGroupedByFileAndResource() {
        Captured run = check(DOUBTFUL, REFUSED);
        assertThat(run.out().lines())
                .containsExactly(
                        "web.json",
                        "  warning SV-001: nothing scales",
                        "  Shop/Task (Task1)",
                        "    error TD-004 at 12:7: memory 300 does not go with cpu 256",
                        "      AWS answers: No Fargate configuration exists for given values",
                        "      Fix: write 512, 1024 or 2048",
                        "",
                        "1 error, 1 warning in 2 files");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aWarningAloneIsFine() {
        assertThat(check(DOUBTFUL).exitCode()).isZero();
    }

    @Test
    void jsonHasTheSameFieldsInEachElement() throws IOException {
        Captured run = Captured.run(file -> file.equals(bad) ? List.of(REFUSED, DOUBTFUL) : List.of(), args("json"));
        JsonNode findings = new ObjectMapper().readTree(run.out());
        assertThat(findings).hasSize(2);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.fieldNames())
                        .toIterable()
                        .containsExactly(
                                "file",
                                "place",
                                "logicalId",
                                "constructPath",
                                "rule",
                                "severity",
                                "option",
                                "value",
                                "message",
                                "answer",
                                "fix",
                                "source",
                                "line",
                                "column"));
        assertThat(findings.get(0).path("line").asInt()).isEqualTo(12);
        assertThat(findings.get(0).path("place").asText()).isEqualTo("Memory");
        assertThat(findings.get(0).path("severity").asText()).isEqualTo("error");
        assertThat(findings.get(1).path("line").isNull()).isTrue();
        assertThat(findings.get(1).path("value").isNull()).isTrue();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void jsonOfNothingIsAnEmptyArray() throws IOException {
        Captured run = Captured.run(args("json"));
        assertThat(new ObjectMapper().readTree(run.out())).isEmpty();
    }

    @Test
    void aFileThatIsNotThereStopsBeforeAnyIsRead() {
        Captured run = Captured.run(
                "check", good.toString(), folder.resolve("gone.json").toString());
        assertThat(run.err()).startsWith("longshore: no such file: ").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderStandsForTheTemplatesInIt() {
        Captured run = Captured.run(file -> List.of(REFUSED), "check", folder.toString());
        assertThat(run.out()).startsWith("web.json").endsWith("1 error in 1 folder" + System.lineSeparator());
    }

    @Test
    void aRealFileIsRead() throws IOException {
        Captured run = Captured.run(FileCheck::check, "check", good.toString());
        assertThat(run.out()).contains("neither a CloudFormation template nor a task definition", "1 error in 1 file");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private Captured check(Finding... findings) {
        return Captured.run(file -> file.equals(bad) ? List.of(findings) : List.of(), args("text"));
    }

    private String[] args(String format) {
        return new String[] {"check", "--format", format, good.toString(), bad.toString()};
    }
}
