package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a template that names something else: a Ref, a DependsOn, or an attribute when the second part is not empty. */
record Reference(String name, String attribute) {
    static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]*)}");

    /** Everything that a piece of a template names, in the order of the text. */
    static Set<Reference> in(JsonNode node) {
        Set<Reference> found = new LinkedHashSet<>();
        collect(node, found);
        return found;
    }

    static List<String> dependsOn(JsonNode resource) {
        List<String> names = new ArrayList<>();
        JsonNode given = resource.path("DependsOn");
        if (given.isTextual()) {
            names.add(given.asText());
        }
        given.forEach(name -> names.add(name.asText()));
        return names;
    }

    static Reference attribute(JsonNode argument) {
        if (argument.isTextual()) {
            return dotted(argument.asText());
        }
        JsonNode attribute = argument.path(1);
        return new Reference(argument.path(0).asText(), attribute.isTextual() ? attribute.asText() : "");
    }

    private static void collect(JsonNode node, Set<Reference> found) {
        if (node.isObject() && node.size() == 1) {
            JsonNode argument = node.elements().next();
            switch (node.fieldNames().next()) {
                case "Ref" -> found.add(new Reference(argument.asText(), ""));
                case "Fn::GetAtt" -> found.add(attribute(argument));
                case "Fn::Sub" -> substitutions(argument, found);
                default -> {}
            }
        }
        node.forEach(child -> collect(child, found));
    }

    private static void substitutions(JsonNode argument, Set<Reference> found) {
        JsonNode own = argument.path(1);
        Matcher matcher =
                PLACEHOLDER.matcher(argument.isArray() ? argument.path(0).asText() : argument.asText());
        while (matcher.find()) {
            String name = matcher.group(2).strip();
            if (matcher.group(1).isEmpty() && !own.has(name)) {
                found.add(dotted(name));
            }
        }
    }

    private static Reference dotted(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? new Reference(name, "") : new Reference(name.substring(0, dot), name.substring(dot + 1));
    }
}
