package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** An instance type of a mixed instances policy. */
public final class InstanceOverride extends Section {
    /** Views an object of the document as this. */
    public InstanceOverride(Node.Fields fields) {
        super(fields);
    }

    /** Returns the type. */
    public @Nullable Value<String> instanceType() {
        return text("InstanceType");
    }

    /** Returns how many units one instance counts for. */
    public @Nullable Value<String> weight() {
        return text("WeightedCapacity");
    }

    /** Returns whether it has a launch template of its own. */
    public boolean hasLaunchTemplate() {
        return has("LaunchTemplateSpecification");
    }
}
