package dev.longshore.template;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes out the loops of AWS::LanguageExtensions: Fn::ForEach over values that the template holds. */
final class Loops {
    /** The macro that knows loops. */
    static final String MACRO = "AWS::LanguageExtensions";

    private static final String LOOP = "Fn::ForEach::";
    /** More than a stack takes resources; loops that make more stay as they are. */
    private static final int MOST_COPIES = 1000;

    private int copies;

    private Loops() {}

    /** Returns a section with its loops written out; those over what only deployment knows stay. */
    static Node.Fields writtenOut(Node.Fields section) {
        return new Loops().fields(section, Map.of());
    }

    private Node.Fields fields(Node.Fields object, Map<String, String> variables) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        add(object, variables, fields, names);
        return new Node.Fields(fields, names, object.place());
    }

    private void add(
            Node.Fields object, Map<String, String> variables, Map<String, Node> fields, Map<String, Place> names) {
        object.all().forEach((name, value) -> {
            Loop loop = name.startsWith(LOOP) ? loop(value, variables) : null;
            if (loop != null && (copies += loop.values().size()) <= MOST_COPIES) {
                for (String each : loop.values()) {
                    Map<String, String> inner = new LinkedHashMap<>(variables);
                    inner.put(loop.variable(), each);
                    add(loop.body(), inner, fields, names);
                }
            } else {
                String written = text(name, variables);
                fields.put(written, node(value, variables));
                names.put(written, object.placeOfName(name));
            }
        });
    }

    private Node node(Node node, Map<String, String> variables) {
        if (node instanceof Node.Elements list) {
            return new Node.Elements(
                    list.elements().stream()
                            .map(element -> node(element, variables))
                            .toList(),
                    list.place());
        }
        if (node instanceof Node.Fields object) {
            Node.Fields fields = fields(object, variables);
            return variables.isEmpty() || fields.all().size() != 1 ? fields : constant(fields, variables);
        }
        return node instanceof Node.Scalar scalar && scalar.value() instanceof String text
                ? new Node.Scalar(text(text, variables), scalar.place())
                : node;
    }

    // Names of resources are put together with Fn::Sub, which nothing may resolve later: Ref takes it in loops only.
    private static Node constant(Node.Fields function, Map<String, String> variables) {
        Object ref = function.all().get("Ref") instanceof Node.Scalar scalar ? scalar.value() : null;
        String value = ref == null ? null : variables.get(ref.toString());
        if (value != null) {
            return new Node.Scalar(value, function.place());
        }
        return function.all().get("Fn::Sub") instanceof Node.Scalar text
                        && !text.value().toString().contains("${")
                ? new Node.Scalar(text.value(), function.place())
                : function;
    }

    private static String text(String text, Map<String, String> variables) {
        String replaced = text;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            replaced = replaced.replace("${" + variable.getKey() + "}", variable.getValue())
                    .replace("&{" + variable.getKey() + "}", variable.getValue().replaceAll("[^A-Za-z0-9]", ""));
        }
        return replaced;
    }

    private @Nullable Loop loop(Node node, Map<String, String> variables) {
        if (node instanceof Node.Elements list
                && list.elements().size() == 3
                && list.elements().get(0) instanceof Node.Scalar variable
                && node(list.elements().get(1), variables) instanceof Node.Elements collection
                && list.elements().get(2) instanceof Node.Fields body) {
            List<String> values = collection.elements().stream()
                    .map(element -> element instanceof Node.Scalar scalar
                            ? scalar.value().toString()
                            : null)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            return values.size() == collection.elements().size()
                    ? new Loop(variable.value().toString(), values, body)
                    : null;
        }
        return null;
    }

    private record Loop(String variable, List<String> values, Node.Fields body) {}
}
