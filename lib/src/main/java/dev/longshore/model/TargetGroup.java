package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A target group of Elastic Load Balancing. */
public final class TargetGroup extends View {
    /** Views an object of the document as this. */
    public TargetGroup(Node.Fields fields) {
        super(fields);
    }

    /** Returns ip, instance, lambda or alb; instance unless set. */
    public @Nullable Value<String> targetType() {
        return text("targetType");
    }
}
