package dev.longshore.acknowledge;

import dev.longshore.acknowledge.Acknowledgement.Origin;
import dev.longshore.document.Document;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Nearest;
import dev.longshore.document.Node;
import dev.longshore.document.Source;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads acknowledgements: from a file of their own, and from the Metadata of a template and its resources. */
public final class AcknowledgementReader {
    private static final String LIST = "acknowledged";
    private static final String OURS = "longshore";
    private static final String RULE = "rule";
    private static final String REASON = "reason";
    private static final String WHERE = "where";
    private static final List<String> FIELDS = List.of(RULE, REASON, WHERE);
    private static final String SHAPE = "write - {rule: TD-045, reason: why it is accepted, where: Shop/Api}";

    private final Origin origin;
    private final List<Acknowledgement> acknowledgements = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();

    private AcknowledgementReader(Origin origin) {
        this.origin = origin;
    }

    /** Reads a file, JSON or YAML: a list, or an object with the list under {@code acknowledged}. */
    public static Written file(Path path) {
        try {
            return file(DocumentReader.read(path));
        } catch (InvalidInputException e) {
            return new Written(List.of(), e.findings());
        }
    }

    /** Reads the text of such a file. */
    public static Written file(Source source) {
        try {
            return file(DocumentReader.read(source));
        } catch (InvalidInputException e) {
            return new Written(List.of(), e.findings());
        }
    }

    /** Reads what a template says under {@code Metadata: {longshore: {acknowledged: [...]}}}, as a whole or in a resource. */
    public static Written template(Document template) {
        AcknowledgementReader reader = new AcknowledgementReader(Origin.TEMPLATE);
        if (template.root() instanceof Node.Fields root) {
            reader.metadata(root, null);
            if (root.get("Resources") instanceof Node.Fields resources) {
                resources.all().forEach((logicalId, resource) -> {
                    if (resource instanceof Node.Fields fields) {
                        reader.metadata(fields, logicalId);
                    }
                });
            }
        }
        return reader.written();
    }

    private static Written file(Document document) {
        AcknowledgementReader reader = new AcknowledgementReader(Origin.FILE);
        Node root = document.root();
        Node list = root instanceof Node.Fields fields ? fields.get(LIST) : root;
        if (list == null) {
            reader.malformed(root.place(), LIST, "'" + LIST + "' is missing", SHAPE + " in a list under it");
        } else {
            reader.list(list, null);
        }
        return reader.written();
    }

    private Written written() {
        return new Written(acknowledgements, problems);
    }

    private void metadata(Node.Fields holder, @Nullable String logicalId) {
        if (holder.get("Metadata") instanceof Node.Fields metadata && metadata.get(OURS) instanceof Node.Fields ours) {
            Node list = ours.get(LIST);
            if (list != null) {
                list(list, logicalId);
            }
        }
    }

    private void list(Node list, @Nullable String logicalId) {
        if (!(list instanceof Node.Elements elements)) {
            malformed(list.place(), LIST, "'" + LIST + "' must be a list", SHAPE);
            return;
        }
        for (Node element : elements.elements()) {
            if (element instanceof Node.Fields fields) {
                entry(fields, logicalId);
            } else {
                malformed(element.place(), LIST, "an acknowledgement must be an object", SHAPE);
            }
        }
    }

    private void entry(Node.Fields entry, @Nullable String logicalId) {
        Place place = logicalId == null ? entry.place() : entry.place().inResource(logicalId, null);
        for (String name : entry.all().keySet()) {
            if (FIELDS.stream().noneMatch(name::equalsIgnoreCase)) {
                String nearest = Nearest.to(name, FIELDS);
                malformed(
                        entry.placeOfName(name),
                        name,
                        "an acknowledgement has no '" + name + "'",
                        nearest == null ? "write rule, reason and where" : "did you mean '" + nearest + "'?");
            }
        }
        String rule = text(entry.get(RULE));
        if (rule.isEmpty()) {
            malformed(place, RULE, "the acknowledgement names no 'rule'", SHAPE);
            return;
        }
        List<String> where = logicalId == null ? texts(entry.get(WHERE)) : List.of(logicalId);
        acknowledgements.add(new Acknowledgement(rule, text(entry.get(REASON)), where, origin, place));
    }

    private void malformed(Place place, String option, String message, String fix) {
        problems.add(Acknowledging.MALFORMED.at(place, option, null, message, fix));
    }

    private static List<String> texts(@Nullable Node node) {
        List<String> texts = new ArrayList<>();
        List<Node> nodes =
                node instanceof Node.Elements list ? list.elements() : node == null ? List.of() : List.of(node);
        for (Node each : nodes) {
            String text = text(each);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.value().toString().strip() : "";
    }
}
