package dev.longshore.test;

import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What constructs attached to a stack, read from its cloud assembly: asking CDK for each costs a call. */
final class Warnings {
    private static final Set<String> TYPES = Set.of("aws:cdk:warning", "aws:cdk:error");

    private Warnings() {}

    /**
     * Returns the warnings and errors.
     *
     * @param template the file of the stack's template
     * @param artifactId the id of the stack's artifact
     */
    static List<String> of(Path template, String artifactId) {
        Node.Fields manifest = file(template.resolveSibling("manifest.json"));
        Node.Fields artifact = object(object(manifest, "artifacts"), artifactId);
        Node.Fields metadata = object(artifact, "metadata");
        if (artifact != null && artifact.get("additionalMetadataFile") instanceof Node.Scalar more) {
            metadata = file(template.resolveSibling(more.value().toString()));
        }
        List<String> warnings = new ArrayList<>();
        if (metadata != null) {
            metadata.all().forEach((path, entries) -> collect(path, entries, warnings));
        }
        return warnings;
    }

    private static void collect(String path, Node entries, List<String> warnings) {
        if (!(entries instanceof Node.Elements list)) {
            return;
        }
        for (Node entry : list.elements()) {
            if (entry instanceof Node.Fields fields && TYPES.contains(text(fields, "type"))) {
                warnings.add(path.replaceFirst("^/", "") + ": " + text(fields, "data"));
            }
        }
    }

    private static Node.@Nullable Fields file(Path path) {
        return DocumentReader.read(path).root() instanceof Node.Fields fields ? fields : null;
    }

    private static Node.@Nullable Fields object(Node.@Nullable Fields in, String name) {
        return in != null && in.get(name) instanceof Node.Fields fields ? fields : null;
    }

    private static String text(Node.Fields fields, String name) {
        return fields.get(name) instanceof Node.Scalar scalar ? scalar.value().toString() : "";
    }
}
