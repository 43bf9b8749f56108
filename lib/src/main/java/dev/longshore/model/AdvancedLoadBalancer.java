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

    /** Returns what carries the requests: the rule of an Application Load Balancer, the listener of a Network one. */
    public @Nullable Reference productionListenerRule() {
        return reference("productionListenerRule");
    }

    /** Returns what carries the requests of tests, if said. */
    public @Nullable Reference testListenerRule() {
        return reference("testListenerRule");
    }
}
