package dev.longshore.test;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import dev.longshore.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A template in a line for each resource, and one for each property of it that people look at in a review. */
final class Outline {
    private static final int LONGEST_VALUE = 160;

    private Outline() {}

    static String of(Template template) {
        StringBuilder text = new StringBuilder();
        for (Resource resource : template.resources().all()) {
            text.append(resource.logicalId())
                    .append(' ')
                    .append(resource.type())
                    .append('\n');
            for (String name : OutlinedProperties.beside()) {
                append(text, name, resource.attributes().get(name));
            }
            for (String name : OutlinedProperties.of(resource.type())) {
                append(text, name, resource.properties().get(name));
            }
        }
        return NormalTemplate.of(text.toString()).stripTrailing() + "\n";
    }

    private static void append(StringBuilder text, String name, @Nullable Node node) {
        if (node != null) {
            String value = say(node);
            text.append("    ").append(name).append(": ");
            text.append(value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...");
            text.append('\n');
        }
    }

    private static String say(Node node) {
        if (node instanceof Node.Fields object) {
            return object.all().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + say(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Elements list) {
            List<String> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(say(element)));
            return elements.toString();
        }
        return node instanceof Node.Scalar scalar
                ? scalar.value().toString()
                : node instanceof Node.Unresolved open ? open.text() : "";
    }
}
