package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A target group that gets a share of the requests. */
public final class WeightedTargetGroup extends Section {
    /** Views an object of the document as this. */
    public WeightedTargetGroup(Node.Fields fields) {
        super(fields);
    }

    /** Returns the target group. */
    public @Nullable Link targetGroup() {
        return link("TargetGroupArn");
    }

    /** Returns its share. */
    public @Nullable Value<Integer> weight() {
        return number("Weight");
    }
}
