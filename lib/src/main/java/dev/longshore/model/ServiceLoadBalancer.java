package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A container port that a target group sends to. */
public final class ServiceLoadBalancer extends View {
    /** Views an object of the document as this. */
    public ServiceLoadBalancer(Node.Fields fields) {
        super(fields);
    }

    /** Returns the container. */
    public @Nullable Value<String> containerName() {
        return text("containerName");
    }

    /** Returns its port. */
    public @Nullable Value<Integer> containerPort() {
        return number("containerPort");
    }

    /** Returns the target group. */
    public @Nullable Value<String> targetGroupArn() {
        return text("targetGroupArn");
    }

    /** Returns the target group as the resource that it may be. */
    public @Nullable Reference targetGroup() {
        return reference("targetGroupArn");
    }

    /** Returns what a blue/green deployment needs, if said. */
    public @Nullable AdvancedLoadBalancer advancedConfiguration() {
        return object("advancedConfiguration", AdvancedLoadBalancer::new);
    }
}
