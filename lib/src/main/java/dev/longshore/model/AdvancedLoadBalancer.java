package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** What a blue/green deployment needs to move requests from one target group to another. */
public final class AdvancedLoadBalancer extends View {
    /** Views an object of the document as this. */
    public AdvancedLoadBalancer(Node.Fields fields) {
        super(fields);
    }

    /** Returns the other target group. */
    public @Nullable Reference alternateTargetGroupArn() {
        return reference("alternateTargetGroupArn");
    }

    /** Returns the listener rule that carries the requests. */
    public @Nullable Reference productionListenerRule() {
        return reference("productionListenerRule");
    }
}
