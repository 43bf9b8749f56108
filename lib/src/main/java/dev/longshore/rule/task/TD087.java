package dev.longshore.rule.task;

import dev.longshore.document.Node;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A task definition has room for so much. */
final class TD087 extends TaskRule {
    private static final int MAX_BYTES = 65536;
    /** More than the rest of the example takes. */
    private static final int ALL_ELSE = 200;

    TD087() {
        super(
                "TD-087",
                "a task definition has at most " + MAX_BYTES + " bytes",
                Sources.QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "Actual length: '…'. Max allowed length is '65536' bytes.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        long bytes = size(task.fields().without(List.of("tags", "Tags")));
        if (bytes > MAX_BYTES) {
            report.wrong(
                    this,
                    task.placeOf("containerDefinitions"),
                    "containerDefinitions",
                    Long.toString(bytes),
                    "'containerDefinitions' and the rest must have at most " + MAX_BYTES + " bytes as JSON, got "
                            + bytes,
                    "move long values to a file in the image or in S3, or to Parameter Store");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.container("environment: [{name: CONFIG, value: %s}]");
        return Examples.of(
                yaml.replace("%s", "a".repeat(MAX_BYTES)), yaml.replace("%s", "a".repeat(MAX_BYTES - ALL_ELSE)));
    }

    // As JSON without blanks. What is not resolved, and what has to be escaped, only makes it longer.
    private static long size(Node node) {
        if (node instanceof Node.Elements list) {
            return 2
                    + list.elements().stream()
                            .mapToLong(element -> size(element) + 1)
                            .sum();
        }
        if (node instanceof Node.Fields object) {
            return 2
                    + object.all().entrySet().stream()
                            .mapToLong(field -> field.getKey().length() + 4 + size(field.getValue()))
                            .sum();
        }
        return node instanceof Node.Scalar scalar
                ? scalar.value().toString().getBytes(StandardCharsets.UTF_8).length
                : 0;
    }
}
