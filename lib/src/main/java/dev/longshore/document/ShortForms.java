package dev.longshore.document;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CloudFormation's tags for intrinsics in YAML, such as {@code !GetAtt}, and the long forms they stand for. */
final class ShortForms {
    /** Tags that YAML itself has, such as {@code !!str}. */
    static final String CORE_TAGS = "tag:yaml.org,2002:";

    private static final List<String> WITHOUT_PREFIX = List.of("Ref", "Condition");
    private static final List<String> FUNCTIONS = List.of(
            "And",
            "Base64",
            "Cidr",
            "Equals",
            "FindInMap",
            "GetAZs",
            "GetAtt",
            "If",
            "ImportValue",
            "Join",
            "Length",
            "Not",
            "Or",
            "Select",
            "Split",
            "Sub",
            "ToJsonString",
            "Transform");

    private static final List<String> KNOWN =
            Stream.concat(WITHOUT_PREFIX.stream(), FUNCTIONS.stream()).toList();

    private ShortForms() {}

    static boolean isKnown(String tag) {
        return KNOWN.contains(tag);
    }

    static Finding unknown(String tag, Place place) {
        String nearest = Nearest.to(tag, KNOWN);
        return Reading.SYNTAX.at(
                place,
                "CloudFormation has no tag '!" + tag + "'",
                nearest == null ? "" : "did you mean '!" + nearest + "'?");
    }

    static Node longForm(String tag, @Nullable Node argument, Place place) {
        Node value = argument == null ? new Node.Scalar("", place) : argument;
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put(WITHOUT_PREFIX.contains(tag) ? tag : "Fn::" + tag, tag.equals("GetAtt") ? parts(value) : value);
        return new Node.Fields(fields, place);
    }

    // A.B is [A, B] in the long form; what follows the first dot is one name.
    private static Node parts(Node value) {
        if (value instanceof Node.Scalar scalar && scalar.value() instanceof String text && text.contains(".")) {
            int dot = text.indexOf('.');
            return new Node.Elements(
                    List.of(
                            new Node.Scalar(text.substring(0, dot), value.place()),
                            new Node.Scalar(text.substring(dot + 1), value.place())),
                    value.place());
        }
        return value;
    }
}
