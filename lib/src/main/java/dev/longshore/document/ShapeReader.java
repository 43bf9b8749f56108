package dev.longshore.document;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a document against its shape: says what does not fit, and returns the rest with the shape's own names and types.
 */
public final class ShapeReader {
    private static final Pattern QUANTITY =
            Pattern.compile("[0-9]*\\.?[0-9]+\\s*(vcpu|gb|mb)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");

    private static final int NAMES_SHOWN = 3;

    private final List<Finding> findings = new ArrayList<>();
    private final Deque<Shape.Fields> enclosing = new ArrayDeque<>();
    private final Map<Shape.Scalar, List<Written>> converted = new EnumMap<>(Shape.Scalar.class);
    private final List<Written> otherCases = new ArrayList<>();

    /** Starts without findings. */
    public ShapeReader() {}

    /** Returns what fits of an object, having noted what does not. */
    public Node.Fields read(Node.Fields object, Shape.Fields shape) {
        return fields(object, shape);
    }

    /** Returns everything that was found: what does not fit one by one, what was read all the same in one note each. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        converted.forEach((type, written) -> {
            String as = type == Shape.Scalar.WHOLE ? "a number" : type.expectation();
            String what = type == Shape.Scalar.TEXT ? "the value of " : "the text of ";
            all.add(note(Reading.OTHER_SCALAR, "read " + what, written, " as " + as));
        });
        if (!otherCases.isEmpty()) {
            all.add(note(Reading.OTHER_CASE, "read ", otherCases, " as ECS spells it"));
        }
        return all;
    }

    private Node.Fields fields(Node.Fields object, Shape.Fields shape) {
        Map<String, Node> fitting = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        object.all().forEach((written, node) -> {
            Place at = object.placeOfName(written);
            String name = shape.nameOf(written);
            if (name == null) {
                findings.add(unknown(written, at, shape));
                return;
            }
            if (fitting.containsKey(name)) {
                findings.add(Reading.DUPLICATE.at(at, written, null, "'" + name + "' is given twice", "keep one"));
                return;
            }
            if (!name.equals(written)) {
                otherCases.add(new Written(written, at));
            }
            enclosing.push(shape);
            Node value = value(name, node, shape.all().getOrDefault(name, Shape.Scalar.TEXT));
            enclosing.pop();
            if (value != null) {
                fitting.put(name, value);
                places.put(name, at);
            }
        });
        return new Node.Fields(fitting, places, object.place());
    }

    private @Nullable Node value(String name, Node node, Shape shape) {
        if (node instanceof Node.Unresolved) {
            return node;
        }
        Node read = null;
        if (shape instanceof Shape.Fields fields && node instanceof Node.Fields object) {
            read = fields(object, fields);
        } else if (shape instanceof Shape.NamedTexts && node instanceof Node.Fields object) {
            read = texts(object);
        } else if (shape instanceof Shape.ListOf list && node instanceof Node.Elements elements) {
            read = elements(name, elements, list.element());
        } else if (shape instanceof Shape.Scalar type && node instanceof Node.Scalar scalar) {
            Object value = convert(scalar.value(), type);
            read = value == null ? null : new Node.Scalar(value, node.place());
            if (value != null && value != scalar.value()) {
                converted.computeIfAbsent(type, key -> new ArrayList<>()).add(new Written(name, node.place()));
            }
        }
        if (read == null) {
            findings.add(wrongType(name, node, shape));
        }
        return read;
    }

    private Node texts(Node.Fields object) {
        Map<String, Node> texts = new LinkedHashMap<>();
        object.all().forEach((name, node) -> {
            Node text = value(name, node, Shape.Scalar.TEXT);
            if (text != null) {
                texts.put(name, text);
            }
        });
        return new Node.Fields(texts, object.place());
    }

    private Node elements(String name, Node.Elements list, Shape shape) {
        List<Node> elements = new ArrayList<>();
        for (Node element : list.elements()) {
            Node read = value(name + "[" + elements.size() + "]", element, shape);
            // What does not fit keeps its place, so that the list does not look complete without it.
            elements.add(read == null ? new Node.Unresolved(element.toString(), null, element.place()) : read);
        }
        return new Node.Elements(elements, list.place());
    }

    private static @Nullable Object convert(Object value, Shape.Scalar type) {
        String text = value.toString().strip();
        return switch (type) {
            case TEXT -> value instanceof String ? value : value.toString();
            case QUANTITY -> QUANTITY.matcher(text).matches() ? value : null;
            case FLAG -> value instanceof Boolean ? value : flag(text);
            case WHOLE -> value instanceof Integer ? value : whole(text);
        };
    }

    private static @Nullable Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Integer whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return null;
        }
        long number = Long.parseLong(text);
        return Math.abs(number) > Integer.MAX_VALUE ? null : Integer.valueOf((int) number);
    }

    private Finding unknown(String written, Place at, Shape.Fields shape) {
        String message = "'" + written + "' is no field of " + shape.called();
        String fix = "";
        String nearest = Nearest.to(written, shape.all().keySet());
        if (nearest != null) {
            fix = "did you mean '" + nearest + "'?";
        } else {
            for (Shape.Fields outer : enclosing) {
                if (outer.nameOf(written) != null) {
                    fix = "it belongs to " + outer.called();
                }
            }
        }
        return Reading.UNKNOWN_FIELD.at(at, written, null, message, fix);
    }

    private static Finding wrongType(String name, Node node, Shape shape) {
        String got = describe(node);
        String fix = shape instanceof Shape.ListOf ? "put it into [ ]" : "";
        return Reading.WRONG_TYPE.at(
                node.place(), name, got, "'" + name + "' must be " + shape.expectation() + ", got " + got, fix);
    }

    private static String describe(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.value() instanceof String text
                    ? "'" + Texts.shown(text) + "'"
                    : scalar.value().toString();
        }
        return node instanceof Node.Elements ? "a list" : "an object";
    }

    private static Finding note(Reading kind, String before, List<Written> written, String after) {
        List<String> names =
                written.stream().map(each -> "'" + each.name + "'").distinct().toList();
        int more = names.size() - NAMES_SHOWN;
        String shown = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
        String message = before + shown + (more > 0 ? " and " + more + " more" : "") + after;
        return kind.at(written.get(0).place, written.get(0).name, null, message, "");
    }

    private record Written(String name, Place place) {}
}
