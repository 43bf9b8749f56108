package dev.longshore.model;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A typed view of an object of the document: each accessor of the model is one line over one of these. */
public abstract class View {
    private static final Pattern QUANTITY = Pattern.compile("(-?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+))\\s*(vcpu|gb|mb)?");
    private static final int UNITS_PER_VCPU_OR_GB = 1024;

    private static final Set<String> AS_GOOD_AS_MISSING = Set.of("", "false", "0");

    private final Node.Fields fields;

    View(Node.Fields fields) {
        this.fields = fields;
    }

    /** Returns where this was written. */
    public final Place place() {
        return fields.place();
    }

    /** Returns what was written, for what the model has no accessor for. */
    public final Node.Fields fields() {
        return fields;
    }

    /** Returns whether that field was given, with whatever value. */
    public final boolean has(String name) {
        return fields.get(name) != null;
    }

    /** Returns the place of a field: its own where it was given, else where it would be. */
    public final Place placeOf(String name) {
        Node node = fields.get(name);
        return node == null ? place().field(name) : node.place();
    }

    /**
     * Returns a setting that says something, with all of it as its text; null where it is missing, not resolved, or as
     * good as missing: empty, zero or false.
     *
     * @param path its name, or the names of the way to it with dots between them
     */
    public final @Nullable Value<String> given(String path) {
        Node node = fields;
        for (String name : path.split("\\.", -1)) {
            node = node instanceof Node.Fields object ? object.get(name) : null;
        }
        return node != null && saysSomething(node) ? Value.of(describe(node), describe(node), node.place()) : null;
    }

    /** Returns a field as text. */
    public final @Nullable Value<String> text(String name) {
        return value(fields.get(name), scalar -> scalar.toString());
    }

    /** Returns a field as a whole number. */
    public final @Nullable Value<Integer> number(String name) {
        return value(fields.get(name), View::wholeNumber);
    }

    /** Returns a field as a number. */
    public final @Nullable Value<Double> decimal(String name) {
        return value(fields.get(name), View::decimalNumber);
    }

    /** Returns a field as true or false. */
    public final @Nullable Value<Boolean> flag(String name) {
        return value(fields.get(name), View::truth);
    }

    /** Returns a view of the object that a field holds. */
    public final <T> @Nullable T object(String name, Function<Node.Fields, T> view) {
        return fields.get(name) instanceof Node.Fields object ? view.apply(object) : null;
    }

    /** Returns views of the objects that a field lists. */
    public final <T> Items<T> objects(String name, Function<Node.Fields, T> view) {
        return items(name, node -> node instanceof Node.Fields object ? view.apply(object) : null);
    }

    /** Returns the texts that a field lists. */
    public final Items<Value<String>> texts(String name) {
        return items(name, node -> {
            Value<String> value = value(node, Object::toString);
            return value != null && value.isKnown() ? value : null;
        });
    }

    /** A list of texts that may be written as its only element. */
    final Items<Value<String>> textOrTexts(String name) {
        Value<String> only = text(name);
        return only != null && only.isKnown() ? new Items<>(List.of(only), true, only.place()) : texts(name);
    }

    /** A list of objects that may be written as its only element. */
    final <T> Items<T> objectOrObjects(String name, Function<Node.Fields, T> view) {
        T only = object(name, view);
        return only == null ? objects(name, view) : new Items<>(List.of(only), true, placeOf(name));
    }

    /** Whether a reference is certainly given: it is written out, or points to a resource. */
    final boolean refersTo(String name) {
        Node node = fields.get(name);
        return node instanceof Node.Scalar || (node instanceof Node.Unresolved open && open.target() != null);
    }

    final @Nullable Reference reference(String name) {
        Node node = fields.get(name);
        return node == null ? null : reference(node);
    }

    /** What is known of a list of references: an element that only deployment resolves makes it incomplete. */
    final Items<Reference> references(String name) {
        return items(name, node -> {
            Reference reference = reference(node);
            return reference.isKnown() ? reference : null;
        });
    }

    /** A map that users fill, such as log options: names as written. */
    final Map<String, Value<String>> map(String name) {
        Map<String, Value<String>> map = new LinkedHashMap<>();
        if (fields.get(name) instanceof Node.Fields object) {
            object.all().forEach((key, node) -> {
                Value<String> value = value(node, Object::toString);
                if (value != null) {
                    map.put(key, value);
                }
            });
        }
        return map;
    }

    private static boolean saysSomething(Node node) {
        if (node instanceof Node.Elements list) {
            return list.elements().stream().anyMatch(View::saysSomething);
        }
        if (node instanceof Node.Fields object) {
            return object.all().values().stream().anyMatch(View::saysSomething);
        }
        return node instanceof Node.Scalar scalar
                && !AS_GOOD_AS_MISSING.contains(scalar.value().toString());
    }

    private static String describe(Node node) {
        if (node instanceof Node.Elements list) {
            return list.elements().stream().map(View::describe).toList().toString();
        }
        if (node instanceof Node.Fields object) {
            return object.all().entrySet().stream()
                    .map(field -> field.getKey() + ": " + describe(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof Node.Unresolved open
                ? open.text()
                : node instanceof Node.Scalar scalar ? scalar.value().toString() : "";
    }

    private <T> Items<T> items(String name, Function<Node, @Nullable T> view) {
        Node node = fields.get(name);
        List<T> known = new ArrayList<>();
        if (node == null) {
            return new Items<>(known, true, place().field(name));
        }
        if (!(node instanceof Node.Elements list)) {
            return new Items<>(known, false, node.place());
        }
        for (Node element : list.elements()) {
            T item = view.apply(element);
            if (item != null) {
                known.add(item);
            }
        }
        return new Items<>(known, known.size() == list.elements().size(), node.place());
    }

    private static Reference reference(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String literal = scalar.value().toString();
            return new Reference(null, literal, literal, node.place());
        }
        return node instanceof Node.Unresolved open
                ? new Reference(open.target(), null, open.text(), node.place())
                : new Reference(null, null, node.toString(), node.place());
    }

    private static <T> @Nullable Value<T> value(@Nullable Node node, Function<Object, @Nullable T> convert) {
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar) {
            T converted = convert.apply(scalar.value());
            String text = scalar.value().toString();
            return converted == null ? Value.unresolved(text, node.place()) : Value.of(converted, text, node.place());
        }
        return Value.unresolved(node instanceof Node.Unresolved open ? open.text() : node.toString(), node.place());
    }

    // ECS takes "1024", 1024, "1 vCPU" and "2 GB" for the same.
    private static @Nullable Double decimalNumber(Object scalar) {
        Matcher quantity = QUANTITY.matcher(scalar.toString().trim().toLowerCase(Locale.ROOT));
        if (!quantity.matches()) {
            return null;
        }
        double number = Double.parseDouble(quantity.group(1));
        return quantity.group(2) == null || quantity.group(2).equals("mb") ? number : number * UNITS_PER_VCPU_OR_GB;
    }

    private static @Nullable Integer wholeNumber(Object scalar) {
        Double number = decimalNumber(scalar);
        return number == null || number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE
                ? null
                : Integer.valueOf(number.intValue());
    }

    private static @Nullable Boolean truth(Object scalar) {
        return switch (scalar.toString()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
