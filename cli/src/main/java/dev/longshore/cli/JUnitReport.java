package dev.longshore.cli;

import dev.longshore.acknowledge.Acknowledged;
import dev.longshore.check.CheckResult;
import dev.longshore.document.Reading;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as the test results that every build server shows: a suite for each file and a case for each finding. Errors
 * fail; warnings pass and say what they are; what is acknowledged is skipped; a file without findings is one case.
 */
final class JUnitReport {
    // The writer escapes, but writes characters that XML can't hold as they are.
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void print(CheckResult result, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            new JUnitReport(xml).print(result);
            xml.flush();
            out.println();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(CheckResult result) throws XMLStreamException {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        Map<String, List<Acknowledged>> acknowledged = new LinkedHashMap<>();
        for (Path file : result.files()) {
            findings.put(file.toString(), new ArrayList<>());
        }
        for (Finding finding : result.findings()) {
            findings.computeIfAbsent(TextReport.file(finding), name -> new ArrayList<>())
                    .add(finding);
        }
        for (Acknowledged each : result.acknowledged()) {
            String file = TextReport.file(each.finding());
            findings.computeIfAbsent(file, name -> new ArrayList<>());
            acknowledged.computeIfAbsent(file, name -> new ArrayList<>()).add(each);
        }
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        start("testsuites");
        attribute("name", "longshore");
        for (Map.Entry<String, List<Finding>> suite : findings.entrySet()) {
            suite(suite.getKey(), suite.getValue(), acknowledged.getOrDefault(suite.getKey(), List.of()));
        }
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(String file, List<Finding> findings, List<Acknowledged> acknowledged) throws XMLStreamException {
        long errors = findings.stream()
                .filter(finding -> Reading.isUnusable(finding.rule()))
                .count();
        long failures = findings.stream().filter(JUnitReport::isError).count() - errors;
        line();
        start("testsuite");
        attribute("name", file);
        attribute("tests", Math.max(1, findings.size() + acknowledged.size()));
        attribute("failures", failures);
        attribute("errors", errors);
        attribute("skipped", acknowledged.size());
        for (Finding finding : findings) {
            begin(file, finding);
            outcome(finding);
            xml.writeEndElement();
        }
        for (Acknowledged each : acknowledged) {
            begin(file, each.finding());
            xml.writeEmptyElement("skipped");
            attribute("message", "acknowledged: " + each.by().reason());
            xml.writeEndElement();
        }
        if (findings.isEmpty() && acknowledged.isEmpty()) {
            line();
            xml.writeEmptyElement("testcase");
            attribute("classname", file);
            attribute("name", "nothing found");
        }
        line();
        xml.writeEndElement();
    }

    private void begin(String file, Finding finding) throws XMLStreamException {
        Place place = finding.place();
        String resource =
                Objects.requireNonNullElse(place.constructPath(), Objects.requireNonNullElse(place.logicalId(), ""));
        line();
        start("testcase");
        attribute("classname", resource.isEmpty() ? file : resource);
        attribute("name", finding.rule() + (place.path().isEmpty() ? "" : " " + place.path()));
        attribute("file", file);
        if (place.line() > 0) {
            attribute("line", place.line());
        }
    }

    private void outcome(Finding finding) throws XMLStreamException {
        if (!isError(finding)) {
            start("system-out");
        } else {
            start(Reading.isUnusable(finding.rule()) ? "error" : "failure");
            attribute("type", finding.rule());
            attribute("message", finding.message());
        }
        xml.writeCharacters(legal(finding.line() + "\n" + Docs.of(finding.rule())));
        xml.writeEndElement();
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value.toString()));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String legal(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
