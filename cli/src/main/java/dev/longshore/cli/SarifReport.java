package dev.longshore.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.longshore.acknowledge.Acknowledged;
import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.check.CheckResult;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Rules;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings for code hosts, which show them in reviews: SARIF 2.1.0. */
final class SarifReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> rules = new ArrayList<>();
    private final ObjectNode run = JSON.createObjectNode();

    private SarifReport() {}

    static void print(CheckResult result, PrintWriter out) {
        ObjectNode log = JSON.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.putArray("runs").add(new SarifReport().run(result));
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(log));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode run(CheckResult result) {
        ObjectNode driver = run.putObject("tool").putObject("driver");
        run.putArray("invocations")
                .addObject()
                .put("executionSuccessful", result.unusable().isEmpty());
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        result.findings().forEach(finding -> results.add(result(finding)));
        for (Acknowledged each : result.acknowledged()) {
            ObjectNode accepted = result(each.finding());
            accepted.putArray("suppressions").add(suppression(each.by()));
            results.add(accepted);
        }
        driver.put("name", "Longshore");
        driver.put("version", LongshoreCommand.Version.number());
        driver.put("informationUri", Docs.address("READ"));
        ArrayNode described = driver.putArray("rules");
        rules.forEach(rule -> described.add(description(rule)));
        return run;
    }

    private ObjectNode result(Finding finding) {
        ObjectNode result = JSON.createObjectNode();
        if (!rules.contains(finding.rule())) {
            rules.add(finding.rule());
        }
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", rules.indexOf(finding.rule()));
        result.put("level", finding.severity().label());
        result.putObject("message").put("text", text(finding));
        result.putArray("locations").add(location(finding.place()));
        result.putObject("partialFingerprints").put("longshore/v1", fingerprint(finding));
        ObjectNode properties = result.putObject("properties");
        properties.put("option", finding.option());
        properties.put("value", finding.value());
        properties.put("answer", finding.answer());
        properties.put("fix", finding.fix());
        properties.put("source", finding.source());
        return result;
    }

    private static String text(Finding finding) {
        StringBuilder text = new StringBuilder(finding.message()).append('.');
        if (!finding.answer().isEmpty()) {
            text.append("\nAWS: ").append(finding.answer());
        }
        if (!finding.fix().isEmpty()) {
            text.append("\nFix: ").append(finding.fix());
        }
        return text.toString();
    }

    private static ObjectNode location(Place place) {
        ObjectNode location = JSON.createObjectNode();
        if (place.file() != null) {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(place.file()));
            if (place.line() > 0) {
                physical.putObject("region")
                        .put("startLine", place.line())
                        .put("startColumn", Math.max(1, place.column()));
            }
        }
        String name = place.logicalId() == null ? place.constructPath() : place.logicalId();
        if (name != null) {
            ObjectNode logical = location.putArray("logicalLocations").addObject();
            logical.put("name", name);
            logical.put("fullyQualifiedName", place.constructPath() == null ? name : place.constructPath());
            logical.put("kind", "resource");
        }
        return location;
    }

    /** Returns the address of a file from here, as code hosts want it, or a whole one of a file elsewhere. */
    private static String uri(String file) {
        Path path = Path.of(file);
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        if (!absolute.startsWith(here)) {
            return absolute.toUri().toString();
        }
        try {
            String relative = here.relativize(absolute).toString().replace('\\', '/');
            return new URI(null, null, "/" + relative, null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            return absolute.toUri().toString();
        }
    }

    private static ObjectNode suppression(Acknowledgement by) {
        ObjectNode suppression = JSON.createObjectNode();
        suppression.put("kind", by.origin() == Acknowledgement.Origin.FILE ? "external" : "inSource");
        suppression.put("status", "accepted");
        suppression.put("justification", by.reason());
        return suppression;
    }

    private static ObjectNode description(String id) {
        ObjectNode described = JSON.createObjectNode();
        described.put("id", id);
        Rule rule = Rules.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        if (rule != null) {
            described.putObject("shortDescription").put("text", rule.text());
            described.putObject("help").put("text", "AWS: " + rule.answer() + "\nSource: " + rule.source());
            described
                    .putObject("defaultConfiguration")
                    .put("level", rule.severity().label());
        }
        described.put("helpUri", Docs.address(id));
        return described;
    }

    /** Returns what stays the same while lines move: the rule and the way to the value. */
    private static String fingerprint(Finding finding) {
        Place place = finding.place();
        String what = Stream.of(
                        finding.rule(),
                        place.constructPath() == null ? String.valueOf(place.file()) : place.constructPath(),
                        String.valueOf(place.logicalId()),
                        place.path())
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
