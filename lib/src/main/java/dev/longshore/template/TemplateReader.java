package dev.longshore.template;

import dev.longshore.document.Document;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.document.Reading;
import dev.longshore.document.Source;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads CloudFormation templates, in JSON or YAML. */
public final class TemplateReader {
    /** Macros that add nothing that a rule could miss. */
    private static final List<String> HARMLESS_MACROS = List.of(Loops.MACRO, "AWS::Serverless", "AWS::SecretsManager");

    /** The names that may stand at the top of a template. */
    private static final Set<String> SECTIONS = Set.of(
            "AWSTemplateFormatVersion",
            "Description",
            "Metadata",
            "Parameters",
            "Mappings",
            "Conditions",
            "Transform",
            "Rules",
            "Hooks",
            "Outputs");

    private TemplateReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInputException when it can't be read, or is no template
     */
    public static Template read(Path path) {
        return read(DocumentReader.read(path));
    }

    /**
     * Reads a text.
     *
     * @param text the template
     * @param fileName the name for messages, and to tell YAML from JSON
     * @throws InvalidInputException when it can't be read, or is no template
     */
    public static Template read(String text, String fileName) {
        return read(DocumentReader.read(new Source(text, fileName)));
    }

    /** Returns whether a document is a template rather than something else. */
    public static boolean recognises(Document document) {
        return document.root() instanceof Node.Fields root
                && (root.get("Resources") instanceof Node.Fields
                        || isOfSections(root.all().keySet()));
    }

    /**
     * Reads a document.
     *
     * @throws InvalidInputException when it is no template
     */
    public static Template read(Document document) {
        if (!(document.root() instanceof Node.Fields given) || !recognises(document)) {
            throw new InvalidInputException(List.of(Reading.NOT_RECOGNISED.at(
                    document.root().place(), "this is no CloudFormation template", "expected 'Resources'")));
        }
        Node.Fields root = macros(given).contains(Loops.MACRO)
                ? given.with("Resources", Loops.writtenOut(Intrinsics.section(given, "Resources")))
                : given;
        Intrinsics intrinsics = new Intrinsics(root);
        Map<String, Resource> resources = new LinkedHashMap<>();
        Intrinsics.section(root, "Resources").all().forEach((logicalId, node) -> {
            Resource resource = node instanceof Node.Fields written ? resource(logicalId, written, intrinsics) : null;
            if (resource != null) {
                resources.put(logicalId, resource);
            }
        });
        return new Template(new Resources(resources, isAllWritten(root)), document.notes());
    }

    // CDK leaves a stack without resources with the parameter and the rule of its bootstrapping.
    private static boolean isOfSections(Set<String> names) {
        return names.contains("Parameters") && SECTIONS.containsAll(names);
    }

    // Macros and loops make resources that stand nowhere; AWS's own that never do are known by their prefix.
    private static boolean isAllWritten(Node.Fields root) {
        return macros(root).stream().allMatch(TemplateReader::addsNothing)
                && Intrinsics.section(root, "Resources").all().keySet().stream()
                        .noneMatch(name -> name.startsWith("Fn::"));
    }

    // A macro with parameters is an object, and so named by nothing that is known.
    private static List<String> macros(Node.Fields root) {
        Node transform = root.get("Transform");
        List<Node> macros = transform instanceof Node.Elements list
                ? list.elements()
                : transform == null ? List.of() : List.of(transform);
        return macros.stream()
                .map(macro -> Objects.requireNonNullElse(text(macro), ""))
                .toList();
    }

    private static boolean addsNothing(String macro) {
        return HARMLESS_MACROS.stream().anyMatch(macro::startsWith);
    }

    private static @Nullable Resource resource(String logicalId, Node.Fields written, Intrinsics intrinsics) {
        String type = text(written.get("Type"));
        String condition = text(written.get("Condition"));
        if (type == null
                || (condition != null
                        && Boolean.FALSE.equals(intrinsics.conditions().holds(condition)))) {
            return null;
        }
        Place at = written.place();
        Place place = new Place(at.file(), at.line(), at.column(), logicalId, constructPath(written), "");
        Node properties = written.get("Properties");
        Node resolved = properties == null ? Node.Fields.at(place).build() : intrinsics.resolve(properties, place);
        Node.Fields attributes = intrinsics.fields(written.without(List.of("Properties")), place);
        return new Resource(logicalId, type, written, resolved instanceof Node.Fields known ? known : null, attributes);
    }

    private static @Nullable String constructPath(Node.Fields resource) {
        return resource.get("Metadata") instanceof Node.Fields metadata ? text(metadata.get("aws:cdk:path")) : null;
    }

    private static @Nullable String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.value().toString() : null;
    }
}
