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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                        "    More: docs/check.md",
                        "  Shop/Task (Task1)",
                        "    error TD-004 at 12:7: memory 300 does not go with cpu 256",
                        "      AWS answers: No Fargate configuration exists for given values",
                        "      Fix: write 512, 1024 or 2048",
                        "      More: docs/rules.md#td-004",
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
                                "line",
                                "column",
                                "logicalId",
                                "constructPath",
                                "rule",
                                "severity",
                                "option",
                                "value",
                                "message",
                                "answer",
                                "fix",
                                "source"));
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
    void whatCanNotBeJudgedIsOneLineAndExitsWith2() throws IOException {
        Path task = Files.writeString(folder.resolve("task.json"), wrongTask());
        Files.write(bad, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF});
        Captured run = Captured.check(FileCheck::run, "check", good.toString(), bad.toString(), task.toString());
        assertThat(run.err().lines())
                .containsExactly(
                        "longshore: " + good + ":1:1: this is neither a CloudFormation template nor a task definition;"
                                + " expected 'Resources' or 'containerDefinitions'",
                        "longshore: " + bad + ": this is not UTF-8 text; save it as UTF-8");
        assertThat(run.out())
                .contains("error TD-006", "1 error")
                .contains("in 1 file")
                .doesNotContain("READ-1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(Captured.check(FileCheck::run, "check", good.toString()).out())
                .isEmpty();
    }

    @Test
    void hostileFilesAreOneLineEach() throws IOException {
        Files.writeString(good, "[".repeat(100_000));
        Files.writeString(bad, "x".repeat(4_000_000));
        Path yaml = Files.writeString(folder.resolve("a.yaml"), "Resources:\n\tA: [");
        for (String format : List.of("text", "json", "sarif", "junit")) {
            Captured run = Captured.check(
                    FileCheck::run, "check", "--format", format, good.toString(), bad.toString(), yaml.toString());
            assertThat(run.err()).hasLineCount(3).doesNotContain("Exception", "\tat ");
            assertThat(run.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void whatIsAcknowledgedIsCountedAndNoError() throws IOException {
        Path task = Files.writeString(folder.resolve("task.json"), wrongTask());
        Path file = Files.writeString(
                folder.resolve("ours.yaml"), "acknowledged: [{rule: TD-006, reason: an old name, where: task.json}]");
        Captured run = Captured.check(FileCheck::run, "check", "--acknowledged", file.toString(), task.toString());
        assertThat(run.out()).endsWith("1 note in 1 file, 1 acknowledged" + System.lineSeparator());
        assertThat(run.exitCode()).isZero();
        assertThat(Captured.check(FileCheck::run, "check", "--acknowledged", "gone.yaml", task.toString())
                        .err())
                .startsWith("longshore: no such file: ");
    }

    @Test
    void theSummarySaysHowLongDeploymentsTakeBesideTheStockTimes() throws IOException {
        Path template = Files.writeString(folder.resolve("web.json"), """
                {"Resources": {
                  "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
                    "ContainerDefinitions": [{"Name": "app", "Image": "app", "Memory": 128, "StopTimeout": 15}]}},
                  "Web": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "Task"}}}}}
                """);
        Captured run = Captured.check(FileCheck::run, "check", template.toString());
        assertThat(run.out().lines())
                .containsSubsequence(
                        "a deployment on AWS",
                        "  Web: at most 105 s = launch 60 + stop 15 + 30 s to look on;"
                                + " with the times of CDK's own patterns 120 s",
                        "");
        assertThat(run.out().strip()).endsWith("in 1 file");
        assertThat(Captured.check(FileCheck::run, "check", "--format", "json", template.toString())
                        .out())
                .doesNotContain("a deployment on AWS");
    }

    @Test
    void aTemplateThatIsNearlyFullIsToldFrom80PercentOn() throws IOException {
        assertThat(resources(399).out()).doesNotContain("GEN-001");
        Captured near = resources(400);
        assertThat(near.out())
                .contains("warning GEN-001b", "'Resources' must be fewer than 400, 80 % of the 500", "got 400")
                .contains("Fix: split the stack");
        assertThat(near.exitCode()).isZero();
        Captured over = resources(501);
        assertThat(over.out())
                .contains("error GEN-001 ", "'Resources' must be at most 500, got 501", "split the stack");
        assertThat(over.exitCode()).isEqualTo(1);
    }

    private Captured resources(int count) throws IOException {
        String topics = IntStream.range(0, count)
                .mapToObj(at -> "\"Topic" + at + "\": {\"Type\": \"AWS::SNS::Topic\"}")
                .collect(Collectors.joining(", ", "{\"Resources\": {", "}}"));
        Path template = Files.writeString(folder.resolve("full.json"), topics);
        return Captured.check(FileCheck::run, "check", template.toString());
    }

    private static String wrongTask() {
        return "{\"containerDefinitions\": [{\"name\": \"a.b\", \"image\": \"i\", \"memory\": 8}]}";
    }

    private Captured check(Finding... findings) {
        return Captured.run(file -> file.equals(bad) ? List.of(findings) : List.of(), args("text"));
    }

    private String[] args(String format) {
        return new String[] {"check", "--format", format, good.toString(), bad.toString()};
    }
}
