package dev.longshore.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a part of a template refers to. */
public final class References {
    /** A variable of Fn::Sub: {@code ${Name}} or {@code ${Name.Attribute}}, and {@code ${!Literal}}, which is none. */
    public static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^${}]*)}");

    private References() {}

    /** Returns the logical ids that a part of a template refers to with Ref, Fn::GetAtt or Fn::Sub, however deep. */
    public static Set<String> in(@Nullable Node node) {
        Set<String> found = new LinkedHashSet<>();
        if (node != null) {
            collect(node, found);
        }
        return found;
    }

    private static void collect(Node node, Set<String> found) {
        if (node instanceof Node.Elements list) {
            list.elements().forEach(element -> collect(element, found));
        } else if (node instanceof Node.Fields fields) {
            fields.all().forEach((name, value) -> {
                switch (name) {
                    case "Ref", "Fn::GetAtt" -> add(first(value), found);
                    case "Fn::Sub" -> addVariables(first(value), found);
                    default -> {}
                }
                collect(value, found);
            });
        }
    }

    private static @Nullable String first(Node node) {
        Node first = node instanceof Node.Elements list && !list.elements().isEmpty()
                ? list.elements().get(0)
                : node;
        return first instanceof Node.Scalar scalar ? scalar.value().toString() : null;
    }

    private static void addVariables(@Nullable String text, Set<String> found) {
        Matcher variable = VARIABLE.matcher(text == null ? "" : text);
        while (variable.find()) {
            if (variable.group(1).isEmpty()) {
                add(variable.group(2).strip(), found);
            }
        }
    }

    private static void add(@Nullable String name, Set<String> found) {
        if (name != null && !name.startsWith("AWS::")) {
            int dot = name.indexOf('.');
            found.add(dot < 0 ? name : name.substring(0, dot));
        }
    }
}
