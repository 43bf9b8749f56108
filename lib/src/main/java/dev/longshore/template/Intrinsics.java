package dev.longshore.template;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what is constant in a template. Parameters stay unresolved even with a default, because each deployment may
 * set them; so do pseudo parameters, references to resources, imports and dynamic references.
 */
final class Intrinsics {
    private static final String NO_VALUE = "AWS::NoValue";
    private static final String DYNAMIC_REFERENCE = "{{resolve:";

    private final Node.Fields mappings;
    private final Conditions conditions;
    private final Constants constants;

    Intrinsics(Node.Fields template) {
        this.mappings = section(template, "Mappings");
        Set<String> resources = section(template, "Resources").all().keySet();
        this.constants = new Constants(resources);
        this.conditions = new Conditions(section(template, "Conditions"), node -> resolve(node, node.place()));
    }

    static Node.Fields section(Node.Fields template, String name) {
        return template.get(name) instanceof Node.Fields section
                ? section
                : Node.Fields.at(template.place().field(name)).build();
    }

    Conditions conditions() {
        return conditions;
    }

    /** Returns what a node comes to, at that place with the node's own line; null for AWS::NoValue. */
    @Nullable
    Node resolve(Node node, Place place) {
        Place at = place.at(node.place().line(), node.place().column());
        if (node instanceof Node.Fields fields) {
            return object(fields, at);
        }
        if (node instanceof Node.Elements list) {
            return new Node.Elements(elements(list, at), at);
        }
        if (node instanceof Node.Scalar scalar) {
            boolean dynamic = scalar.value() instanceof String text && text.contains(DYNAMIC_REFERENCE);
            return dynamic
                    ? new Node.Unresolved(scalar.value().toString(), null, at)
                    : new Node.Scalar(scalar.value(), at);
        }
        return new Node.Unresolved(node instanceof Node.Unresolved open ? open.text() : "", null, at);
    }

    /** Returns the fields of an object that is no intrinsic itself. */
    Node.Fields fields(Node.Fields object, Place at) {
        Map<String, Node> resolved = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        object.all().forEach((name, value) -> {
            Node node = resolve(value, at.field(name));
            if (node != null) {
                resolved.put(name, node);
                Place written = object.placeOfName(name);
                names.put(name, at.field(name).at(written.line(), written.column()));
            }
        });
        return new Node.Fields(resolved, names, at);
    }

    private @Nullable Node object(Node.Fields object, Place at) {
        if (object.all().size() == 1) {
            String name = object.all().keySet().iterator().next();
            if (name.equals("Ref") || name.startsWith("Fn::")) {
                return function(name, object.all().values().iterator().next(), at);
            }
        }
        // Fn::Transform, Fn::ForEach and the like beside other fields add what nobody sees here.
        boolean generated = object.all().keySet().stream().anyMatch(name -> name.startsWith("Fn::"));
        return generated ? new Node.Unresolved("Fn::", null, at) : fields(object, at);
    }

    private List<Node> elements(Node.Elements list, Place at) {
        List<Node> resolved = new ArrayList<>();
        for (Node element : list.elements()) {
            Node node = resolve(element, at.element(resolved.size()));
            if (node != null) {
                resolved.add(node);
            }
        }
        return resolved;
    }

    private @Nullable Node function(String name, Node argument, Place at) {
        if (name.equals("Ref") && Constants.text(argument).equals(NO_VALUE)) {
            return null;
        }
        List<Node> written = argument instanceof Node.Elements list ? list.elements() : List.of();
        return switch (name) {
            case "Fn::If" -> choice(written, at);
            case "Fn::FindInMap" -> lookup(arguments(argument, at), at);
            case "Ref" -> constants.reference(Constants.text(argument), at);
            case "Fn::GetAtt" -> constants.attribute(argument, at);
            case "Fn::Sub" -> constants.substitute(argument, arguments(argument, at), at);
            case "Fn::Join" -> constants.join(arguments(argument, at), at);
            case "Fn::Select" -> constants.select(arguments(argument, at), at);
            case "Fn::Split" -> constants.split(arguments(argument, at), at);
            case "Fn::Base64" -> constants.base64(resolve(argument, at), at);
            default -> new Node.Unresolved(name, null, at);
        };
    }

    private List<Node> arguments(Node argument, Place at) {
        return argument instanceof Node.Elements list ? elements(list, at) : List.of();
    }

    private @Nullable Node choice(List<Node> written, Place at) {
        Boolean holds = written.size() == 3 ? conditions.holds(Constants.text(written.get(0))) : null;
        if (holds == null) {
            return new Node.Unresolved("Fn::If", null, at);
        }
        return resolve(written.get(holds ? 1 : 2), at);
    }

    private Node lookup(List<Node> path, Place at) {
        Node found = path.size() == 3 ? mappings : null;
        for (Node key : path) {
            found = found instanceof Node.Fields fields && key instanceof Node.Scalar name
                    ? fields.all().get(name.value().toString())
                    : null;
        }
        if (found instanceof Node.Scalar scalar) {
            return new Node.Scalar(scalar.value(), at);
        }
        // A list is shared, not copied: a thousand look-ups of a long one cost no more than one.
        return found instanceof Node.Elements ? found : new Node.Unresolved("Fn::FindInMap", null, at);
    }
}
