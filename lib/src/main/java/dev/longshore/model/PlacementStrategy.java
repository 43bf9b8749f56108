package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** What ECS goes by when it puts tasks on instances. */
public final class PlacementStrategy extends View {
    /** Views an object of the document as this. */
    public PlacementStrategy(Node.Fields fields) {
        super(fields);
    }

    /** Returns random, spread or binpack. */
    public @Nullable Value<String> type() {
        return text("type");
    }

    /** Returns what it spreads over or packs by, such as instanceId or memory. */
    public @Nullable Value<String> field() {
        return text("field");
    }
}
