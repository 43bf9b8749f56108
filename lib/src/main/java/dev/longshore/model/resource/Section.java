package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Items;
import dev.longshore.model.Value;
import dev.longshore.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A view that can point to other resources of its template. */
class Section extends View {
    Section(Node.Fields fields) {
        super(fields);
    }

    /** A list of texts, or one text in its place. */
    final Items<Value<String>> textsOrOne(String name) {
        Value<String> one = fields().get(name) instanceof Node.Scalar ? text(name) : null;
        return one == null ? texts(name) : new Items<>(List.of(one), true, one.place());
    }

    final @Nullable Link link(String name) {
        return Link.of(fields().get(name));
    }

    final Items<Link> links(String name) {
        return links(name, node -> node);
    }

    /** What one field of each object of a list points to. */
    final Items<Link> links(String name, String field) {
        return links(name, node -> node instanceof Node.Fields object ? object.get(field) : null);
    }

    /** The object that some names lead to, such as {@code LaunchTemplate.Version}; one without fields where none is. */
    final Section part(String path) {
        Node.Fields object = fields();
        for (String name : path.split("\\.", -1)) {
            object = object.get(name) instanceof Node.Fields inner
                    ? inner
                    : Node.Fields.at(object.place().field(name)).build();
        }
        return new Section(object);
    }

    private Items<Link> links(String name, Function<Node, @Nullable Node> pointer) {
        Node node = fields().get(name);
        List<Node> nodes = node instanceof Node.Elements list ? list.elements() : List.of();
        List<Link> known = new ArrayList<>();
        for (Node element : nodes) {
            Link link = Link.of(pointer.apply(element));
            if (link != null) {
                known.add(link);
            }
        }
        boolean complete = node == null || (node instanceof Node.Elements && known.size() == nodes.size());
        return new Items<>(known, complete, placeOf(name));
    }
}
