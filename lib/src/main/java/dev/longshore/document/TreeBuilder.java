package dev.longshore.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes nodes of what a parser reads. */
final class TreeBuilder {
    /** Deeper than any template or policy; shallow enough for whoever walks the tree by recursion. */
    static final int MAX_DEPTH = 100;

    private static final String MERGE_KEY = "<<";
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{0,40}\\.?[0-9]{1,40}([eE][-+]?[0-9]{1,3})?");

    /** Tells where the current token stands. */
    interface Places {
        Place current(JsonParser parser);
    }

    private final JsonParser parser;
    private final Places places;
    private final String fileName;
    private final List<Finding> notes;
    private final List<Finding> errors = new ArrayList<>();
    private int depth;

    TreeBuilder(JsonParser parser, Places places, String fileName, List<Finding> notes) {
        this.parser = parser;
        this.places = places;
        this.fileName = fileName;
        this.notes = notes;
    }

    Document document() throws IOException {
        Place start = Place.file(fileName, 1, 1);
        if (parser.nextToken() == null) {
            throw Source.refused(Reading.SYNTAX.at(start, "this is empty", "expected a template or a task definition"));
        }
        Node root = value("");
        if (root == null) {
            throw Source.refused(Reading.SYNTAX.at(start, "this is null", "expected a template or a task definition"));
        }
        if (parser.nextToken() != null) {
            throw Source.refused(
                    Reading.SYNTAX.at(places.current(parser), "a second document begins here", "keep one per file"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new Document(root, notes);
    }

    /** Returns the value at the current token, or null for a null. */
    private @Nullable Node value(String path) throws IOException {
        Place at = places.current(parser);
        Place place = new Place(at.file(), at.line(), at.column(), null, null, path);
        String tag = parser.canReadTypeId() && parser.getTypeId() instanceof String id ? id : null;
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            // CloudFormation documents that it has no aliases; a packager may resolve them: not judged.
            return new Node.Unresolved("*" + parser.getText(), null, place);
        }
        Node node = plain(place);
        if (tag == null || tag.startsWith(ShortForms.CORE_TAGS)) {
            return node;
        }
        if (!ShortForms.isKnown(tag)) {
            errors.add(ShortForms.unknown(tag, place));
        }
        return ShortForms.longForm(tag, node, place);
    }

    private @Nullable Node plain(Place place) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> nested(place, this::fields);
            case START_ARRAY -> nested(place, this::elements);
            case VALUE_TRUE -> new Node.Scalar(true, place);
            case VALUE_FALSE -> new Node.Scalar(false, place);
            case VALUE_NUMBER_INT -> new Node.Scalar(whole(), place);
            case VALUE_NUMBER_FLOAT -> new Node.Scalar(decimal(), place);
            case VALUE_NULL -> null;
            default -> new Node.Scalar(parser.getText(), place);
        };
    }

    // A number that is longer than any of ECS's stays text: to compute it would take a hostile file's time.
    private Object whole() throws IOException {
        return parser.getText().length() > LONGEST_NUMBER ? parser.getText() : parser.getNumberValue();
    }

    private Object decimal() throws IOException {
        String text = parser.getText();
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private Node nested(Place place, Content content) throws IOException {
        if (++depth > MAX_DEPTH) {
            throw Source.refused(tooDeep(place));
        }
        Node node = content.read(place);
        depth--;
        return node;
    }

    static Finding tooDeep(Place place) {
        return Reading.TOO_LARGE.at(place, "this is nested more than " + MAX_DEPTH + " levels deep", "");
    }

    private Node fields(Place place) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place at = places.current(parser);
            Place earlier = names.putIfAbsent(name, at);
            if (earlier != null) {
                errors.add(Reading.DUPLICATE.at(
                        at, name, null, "'" + name + "' stands in line " + earlier.line() + " already", "keep one"));
            }
            parser.nextToken();
            Node value = value(place.field(name).path());
            if (value == null) {
                notes.add(Reading.NULL_FIELD.at(at, name, "null", "left out '" + name + "', which is null", ""));
            } else {
                fields.put(name, value);
            }
        }
        return fields.containsKey(MERGE_KEY)
                ? new Node.Unresolved(MERGE_KEY, null, place)
                : new Node.Fields(fields, names, place);
    }

    private Node elements(Place place) throws IOException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String path = place.element(elements.size()).path();
            Place at = places.current(parser);
            Node value = value(path);
            elements.add(
                    value == null
                            ? new Node.Unresolved("null", null, Place.file(fileName, at.line(), at.column()))
                            : value);
        }
        return new Node.Elements(elements, place);
    }

    private interface Content {
        Node read(Place place) throws IOException;
    }
}
