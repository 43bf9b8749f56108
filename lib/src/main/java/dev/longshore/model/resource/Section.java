package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.model.Items;
import dev.longshore.model.PlainView;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A view of a part of a template, which can point to resources of it. */
class Section {
    private final PlainView view;

    Section(Node.Fields fields) {
        this.view = new PlainView(fields);
    }

    /** Returns where this was written. */
    public final Place place() {
        return view.place();
    }

    /** Returns what was written. */
    public final Node.Fields fields() {
        return view.fields();
    }

    /** Returns whether that field was given, with whatever value. */
    public final boolean has(String name) {
        return view.has(name);
    }

    /** Returns the place of a field: its own where it was given, else where it would be. */
    public final Place placeOf(String name) {
        return view.placeOf(name);
    }

    final @Nullable Value<String> text(String name) {
        return view.text(name);
    }

    final @Nullable Value<Integer> number(String name) {
        return view.number(name);
    }

    final @Nullable Value<Double> decimal(String name) {
        return view.decimal(name);
    }

    final @Nullable Value<Boolean> flag(String name) {
        return view.flag(name);
    }

    final <T> @Nullable T object(String name, Function<Node.Fields, T> type) {
        return view.object(name, type);
    }

    final <T> Items<T> objects(String name, Function<Node.Fields, T> type) {
        return view.objects(name, type);
    }

    final Items<Value<String>> texts(String name) {
        return view.texts(name);
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
