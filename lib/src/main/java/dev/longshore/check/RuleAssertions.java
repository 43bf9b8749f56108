package dev.longshore.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules as assertions for tests, of whatever framework: what is wrong is a plain {@link AssertionError} with a line
 * for each finding. Works on files and on templates that a test has at hand, such as
 * {@code Template.fromStack(stack).toJSON()} of CDK.
 */
public final class RuleAssertions {
    private static final String TEMPLATE = "template.json";

    private RuleAssertions() {}

    /**
     * Fails unless the rules find no error and no warning, apart from what is acknowledged.
     *
     * @param path a template, a task definition, or a folder such as {@code cdk.out}
     */
    public static void assertNoFindings(Path path) {
        require(FileCheck.run(List.of(path)), Severity.WARNING);
    }

    /** Fails unless the rules find no error and no warning in a template, as CDK's assertions return it. */
    public static void assertNoFindings(Map<String, ?> template) {
        assertNoFindings(json(template));
    }

    /** Fails unless the rules find no error and no warning in a template or task definition, JSON or YAML. */
    public static void assertNoFindings(String text) {
        require(run(text), Severity.WARNING);
    }

    /** Fails unless the rules find no error, whatever they warn of. */
    public static void assertNoErrors(Path path) {
        require(FileCheck.run(List.of(path)), Severity.ERROR);
    }

    /** Fails unless the rules find no error in a template, as CDK's assertions return it. */
    public static void assertNoErrors(Map<String, ?> template) {
        assertNoErrors(json(template));
    }

    /** Fails unless the rules find no error in a template or task definition, JSON or YAML. */
    public static void assertNoErrors(String text) {
        require(run(text), Severity.ERROR);
    }

    private static CheckResult run(String text) {
        CheckRun run = new CheckRun(null);
        boolean json = text.stripLeading().startsWith("{");
        run.judge(text, json ? TEMPLATE : "template.yaml");
        return run.result();
    }

    private static String json(Map<String, ?> template) {
        try {
            return new ObjectMapper().writeValueAsString(template);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the template holds what JSON can't say: " + e.getOriginalMessage(), e);
        }
    }

    private static void require(CheckResult result, Severity least) {
        List<Finding> wrong = result.findings().stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .toList();
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.size()
                    + (wrong.size() == 1 ? " finding\n" : " findings\n")
                    + wrong.stream().map(Finding::line).collect(Collectors.joining("\n")));
        }
    }
}
