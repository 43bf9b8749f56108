package dev.longshore.document;

import dev.longshore.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes nodes of Java values. */
final class Nodes {
    /** How CDK writes a token into a string: {@code ${Token[Name.12]}}. */
    private static final Pattern TOKEN = Pattern.compile("\\$\\{Token\\[[^]]*]}");
    /** CDK writes a token into a number as one below this. */
    private static final double LOWEST_NUMBER_THAT_IS_NO_TOKEN = -1e280;

    private Nodes() {}

    static Node of(Object value, Place place) {
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Node> fields = new LinkedHashMap<>();
            map.forEach(
                    (name, field) -> fields.put(String.valueOf(name), of(field, place.field(String.valueOf(name)))));
            return new Node.Fields(fields, place);
        }
        if (value instanceof Iterable<?> iterable) {
            List<Node> elements = new ArrayList<>();
            for (Object element : iterable) {
                elements.add(of(element, place.element(elements.size())));
            }
            return new Node.Elements(elements, place);
        }
        if (isToken(value)) {
            return new Node.Unresolved(value.toString(), null, place);
        }
        Object plain = value instanceof Enum<?> constant ? constant.name() : value;
        return new Node.Scalar(plain, place);
    }

    private static boolean isToken(Object value) {
        if (value instanceof CharSequence text) {
            return TOKEN.matcher(text).find();
        }
        return value instanceof Number number && number.doubleValue() < LOWEST_NUMBER_THAT_IS_NO_TOKEN;
    }
}
