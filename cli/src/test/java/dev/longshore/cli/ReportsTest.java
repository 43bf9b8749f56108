package dev.longshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dev.longshore.acknowledge.Acknowledged;
import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.check.CheckResult;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What programs read: SARIF for code hosts, JUnit for build servers. */
class ReportsTest {
    private static final Finding REFUSED = new Finding(
            "TD-011",
            Severity.ERROR,
            Place.file("cdk out/Web.template.json", 12, 7)
                    .inResource("Task1", "Shop/Task/Resource")
                    .field("Memory"),
            "Memory",
            "300",
            "memory 300 <&\" \u0001 does not go with cpu 256",
            "No Fargate configuration exists for given values",
            "write 512, 1024 or 2048",
            "the ECS developer guide");
    private static final Finding DOUBTFUL = new Finding(
            "ACK-001", Severity.WARNING, Place.file("/elsewhere/a.yaml", 0, 0), "rule", null, "nothing", "", "", "");
    private static final Finding UNUSABLE = new Finding(
            "READ-102", Severity.ERROR, Place.file("bad.json", 1, 1), "", null, "this is empty", "", "", "");
    private static final Acknowledgement BY = new Acknowledgement(
            "TD-001", "an old name", List.of(), Acknowledgement.Origin.FILE, Place.file("a.yaml", 1, 1));
    private static final Finding ACCEPTED =
            new Finding("TD-001", Severity.ERROR, Place.file("Web.json", 3, 1), "family", "x", "too long", "", "", "");
    private static final CheckResult RESULT = new CheckResult(
            List.of(Path.of("cdk out/Web.template.json"), Path.of("good.json"), Path.of("bad.json")),
            List.of(REFUSED, DOUBTFUL, UNUSABLE),
            List.of(new Acknowledged(ACCEPTED, BY)),
            List.of());

    @Test
    void sarifNamesRulesPlacesAndConstructs() throws Exception {
        Captured captured = print("sarif");
        JsonNode log = new ObjectMapper().readTree(captured.out());
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("runs")).hasSize(1);
        JsonNode run = log.path("runs").get(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        assertThat(run.path("tool").path("driver").path("name").asText()).isEqualTo("Longshore");
        assertThat(rules)
                .extracting(rule -> rule.path("id").asText())
                .containsExactly("TD-011", "ACK-001", "READ-102", "TD-001");
        assertThat(rules)
                .allSatisfy(rule -> assertThat(
                                URI.create(rule.path("helpUri").asText()).isAbsolute())
                        .isTrue());
        assertThat(rules.get(0).path("helpUri").asText()).endsWith("docs/rules.md#td-011");
        assertThat(run.path("invocations").get(0).path("executionSuccessful").asBoolean())
                .isFalse();

        JsonNode results = run.path("results");
        assertThat(results).hasSize(4).allSatisfy(result -> {
            assertThat(rules.get(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
            assertThat(result.path("level").asText()).isIn("error", "warning", "note");
            assertThat(result.path("message").path("text").asText()).isNotEmpty();
            assertThat(result.path("partialFingerprints").path("longshore/v1").asText())
                    .hasSize(64);
        });
        JsonNode location = results.get(0).path("locations").get(0);
        JsonNode physical = location.path("physicalLocation");
        assertThat(physical.path("artifactLocation").path("uri").asText()).isEqualTo("cdk%20out/Web.template.json");
        assertThat(physical.path("region").path("startLine").asInt()).isEqualTo(12);
        assertThat(physical.path("region").path("startColumn").asInt()).isEqualTo(7);
        JsonNode logical = location.path("logicalLocations").get(0);
        assertThat(logical.path("fullyQualifiedName").asText()).isEqualTo("Shop/Task/Resource");
        assertThat(logical.path("name").asText()).isEqualTo("Task1");
        assertThat(results.get(1)
                        .path("locations")
                        .get(0)
                        .path("physicalLocation")
                        .has("region"))
                .isFalse();
        assertThat(results.get(1).path("locations").get(0).findPath("uri").asText())
                .startsWith("file:///");
    }

    @Test
    void sarifIsWhatItsSchemaSays() throws Exception {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try (InputStream file = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(Objects.requireNonNull(file), strict);
            assertThat(schema.validate(
                            new ObjectMapper().readTree(print("sarif").out())))
                    .isEmpty();
            assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}")))
                    .isNotEmpty();
        }
    }

    @Test
    void sarifSuppressesWhatIsAcknowledged() throws Exception {
        JsonNode results = new ObjectMapper()
                .readTree(print("sarif").out())
                .path("runs")
                .get(0)
                .path("results");
        JsonNode suppression = results.get(3).path("suppressions").get(0);
        assertThat(suppression.path("kind").asText()).isEqualTo("external");
        assertThat(suppression.path("justification").asText()).isEqualTo("an old name");
        assertThat(results.get(0).has("suppressions")).isFalse();
    }

    @Test
    void junitHasASuiteForEachFileAndACaseForEachFinding() throws Exception {
        Captured captured = print("junit");
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(captured.out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NodeList suites = root.getElementsByTagName("testsuite");
        assertThat(names(suites, "name"))
                .containsExactly("cdk out/Web.template.json", "good.json", "bad.json", "/elsewhere/a.yaml", "Web.json");
        assertThat(names(suites, "failures")).containsExactly("1", "0", "0", "0", "0");
        assertThat(names(suites, "errors")).containsExactly("0", "0", "1", "0", "0");
        assertThat(names(suites, "skipped")).containsExactly("0", "0", "0", "0", "1");
        NodeList cases = root.getElementsByTagName("testcase");
        assertThat(names(cases, "name"))
                .containsExactly("TD-011 Memory", "nothing found", "READ-102", "ACK-001", "TD-001");
        assertThat(names(cases, "classname").get(0)).isEqualTo("Shop/Task/Resource");
        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("memory 300 <&\" \uFFFD does not go with cpu 256");
        assertThat(failure.getTextContent()).contains("write 512, 1024 or 2048", "docs/rules.md#td-011");
        assertThat(((Element) root.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .isEqualTo("acknowledged: an old name");
    }

    @Test
    void jsonLeavesOutWhatIsAcknowledged() throws Exception {
        assertThat(new ObjectMapper().readTree(print("json").out()))
                .extracting(each -> each.path("rule").asText())
                .containsExactly("TD-011", "ACK-001", "READ-102");
    }

    private static Captured print(String format) {
        Captured captured = Captured.check((files, acknowledged) -> RESULT, "check", "--format", format, "pom.xml");
        assertThat(captured.exitCode()).isEqualTo(2);
        return captured;
    }

    private static List<String> names(NodeList elements, String attribute) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> ((Element) elements.item(i)).getAttribute(attribute))
                .toList();
    }
}
