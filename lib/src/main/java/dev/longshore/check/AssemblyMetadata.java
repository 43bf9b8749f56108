package dev.longshore.check;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.acknowledge.Acknowledging;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What CDK writes beside a template, into {@code Stack.metadata.json}: the construct of each logical id, also where the
 * template has no path metadata, and what was acknowledged with CDK's own API.
 */
final class AssemblyMetadata {
    private static final String TEMPLATE = ".template.json";
    /** CDK's name for our rules is the plugin's name and two colons before the id. */
    private static final String NAMESPACE = "Longshore::";

    private final Map<String, String> pathsByLogicalId = new LinkedHashMap<>();
    private final List<Acknowledgement> acknowledgements = new ArrayList<>();

    private AssemblyMetadata() {}

    /** Reads what belongs to a template; without such a file, or with one that can't be read, nothing is known. */
    static AssemblyMetadata of(Path template) {
        AssemblyMetadata metadata = new AssemblyMetadata();
        String name = String.valueOf(template.getFileName());
        if (name.endsWith(TEMPLATE)) {
            Path file = template.resolveSibling(name.replace(TEMPLATE, ".metadata.json"));
            if (Files.isRegularFile(file)) {
                metadata.read(file);
            }
        }
        return metadata;
    }

    /** Returns the acknowledgements that are meant for our rules. */
    List<Acknowledgement> acknowledgements() {
        return acknowledgements;
    }

    /** Returns the finding with the construct that made its resource, if it is known. */
    Finding named(Finding finding) {
        Place place = finding.place();
        String path = place.constructPath() == null && place.logicalId() != null
                ? pathsByLogicalId.get(place.logicalId())
                : null;
        return path == null ? finding : finding.at(place.inResource(String.valueOf(place.logicalId()), path));
    }

    private void read(Path file) {
        try {
            if (DocumentReader.read(file).root() instanceof Node.Fields root) {
                root.all().forEach((path, entries) -> {
                    if (entries instanceof Node.Elements list) {
                        list.elements().forEach(entry -> entry(path.substring(path.startsWith("/") ? 1 : 0), entry));
                    }
                });
            }
        } catch (InvalidInputException e) {
            pathsByLogicalId.clear();
        }
    }

    private void entry(String path, Node entry) {
        if (!(entry instanceof Node.Fields fields)) {
            return;
        }
        Node data = fields.get("data");
        switch (text(fields.get("type"))) {
            case "aws:cdk:logicalId" -> pathsByLogicalId.putIfAbsent(text(data), path);
            case "aws:cdk:acknowledged-rules" -> acknowledged(path, data);
            default -> {}
        }
    }

    private void acknowledged(String path, @Nullable Node data) {
        if (data instanceof Node.Fields rules) {
            rules.all().forEach((id, reason) -> {
                boolean ours = id.startsWith(NAMESPACE);
                // What is wrong with an acknowledgement may be silenced in CDK's report, and nowhere else.
                if (ours && !Acknowledging.has(id.substring(NAMESPACE.length()))) {
                    acknowledgements.add(new Acknowledgement(
                            id.substring(NAMESPACE.length()),
                            text(reason),
                            List.of(path),
                            Acknowledgement.Origin.CDK,
                            reason.place().inConstruct(path)));
                }
            });
        }
    }

    private static String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.value().toString() : "";
    }
}
