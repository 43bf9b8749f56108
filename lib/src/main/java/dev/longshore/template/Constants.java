package dev.longshore.template;

import dev.longshore.document.Node;
import dev.longshore.document.References;
import dev.longshore.finding.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the intrinsics over text and lists come to, once their arguments are resolved. */
final class Constants {
    private final Set<String> resources;
    // Fn::Sub can double a text at every level; a template of CloudFormation's size never needs as much as this.
    private int charactersLeft = 10_000_000;

    Constants(Set<String> resources) {
        this.resources = resources;
    }

    static String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.value().toString() : "";
    }

    Node reference(String name, Place at) {
        return new Node.Unresolved(name, resources.contains(name) ? name : null, at);
    }

    Node attribute(Node argument, Place at) {
        String name = argument instanceof Node.Elements list
                ? String.join(".", list.elements().stream().map(Constants::text).toList())
                : text(argument);
        String resource = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        return new Node.Unresolved(name, resources.contains(resource) ? resource : null, at);
    }

    Node substitute(Node written, List<Node> arguments, Place at) {
        Node template = written instanceof Node.Elements ? first(arguments) : written;
        Node.Fields own = arguments.size() == 2 && arguments.get(1) instanceof Node.Fields fields
                ? fields
                : Node.Fields.at(at).build();
        Text result = new Text();
        Matcher variable = References.VARIABLE.matcher(text(template));
        int end = 0;
        while (variable.find()) {
            result.add(text(template).substring(end, variable.start()));
            end = variable.end();
            String name = variable.group(2).strip();
            Node value = own.all().get(name);
            if (!variable.group(1).isEmpty()) {
                result.add("${" + name + "}");
            } else {
                result.add(value == null ? variableOf(name, at) : value);
            }
        }
        result.add(text(template).substring(end));
        return template instanceof Node.Scalar ? result.at(at) : new Node.Unresolved("Fn::Sub", null, at);
    }

    Node join(List<Node> arguments, Place at) {
        if (arguments.size() != 2
                || !(arguments.get(0) instanceof Node.Scalar delimiter)
                || !(arguments.get(1) instanceof Node.Elements parts)) {
            return new Node.Unresolved("Fn::Join", null, at);
        }
        Text result = new Text();
        for (Node part : parts.elements()) {
            result.add(result.parts == 0 ? "" : text(delimiter));
            result.add(part);
        }
        return result.at(at);
    }

    Node select(List<Node> arguments, Place at) {
        if (arguments.size() == 2
                && arguments.get(1) instanceof Node.Elements list
                && text(arguments.get(0)).matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(text(arguments.get(0)));
            if (index < list.elements().size()) {
                return list.elements().get(index);
            }
        }
        return new Node.Unresolved("Fn::Select", null, at);
    }

    Node split(List<Node> arguments, Place at) {
        String delimiter = text(first(arguments));
        if (arguments.size() != 2 || delimiter.isEmpty() || !(arguments.get(1) instanceof Node.Scalar whole)) {
            return new Node.Unresolved("Fn::Split", null, at);
        }
        List<Node> parts = new ArrayList<>();
        for (String part : text(whole).split(Pattern.quote(delimiter), -1)) {
            parts.add(new Node.Scalar(part, at.element(parts.size())));
        }
        return new Node.Elements(parts, at);
    }

    Node base64(@Nullable Node node, Place at) {
        return node instanceof Node.Scalar
                ? new Node.Scalar(Base64.getEncoder().encodeToString(text(node).getBytes(StandardCharsets.UTF_8)), at)
                : new Node.Unresolved("Fn::Base64", null, at);
    }

    private Node variableOf(String name, Place at) {
        return name.contains(".") ? attribute(new Node.Scalar(name, at), at) : reference(name, at);
    }

    private static @Nullable Node first(List<Node> arguments) {
        return arguments.isEmpty() ? null : arguments.get(0);
    }

    /** A text in the making: known as long as all of its parts are. */
    private final class Text {
        private final StringBuilder text = new StringBuilder();
        private boolean known = true;
        private int parts;

        void add(String part) {
            if (text.length() + part.length() <= charactersLeft) {
                text.append(part);
            } else {
                known = false;
            }
        }

        void add(Node part) {
            parts++;
            if (part instanceof Node.Scalar) {
                add(text(part));
            } else {
                known = false;
                add("${" + (part instanceof Node.Unresolved open ? open.text() : "…") + "}");
            }
        }

        Node at(Place at) {
            charactersLeft -= text.length();
            return known ? new Node.Scalar(text.toString(), at) : new Node.Unresolved(text.toString(), null, at);
        }
    }
}
