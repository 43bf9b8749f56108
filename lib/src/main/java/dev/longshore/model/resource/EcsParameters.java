package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A task that an event or a schedule starts. */
public final class EcsParameters extends Section {
    /** Views an object of the document as this. */
    public EcsParameters(Node.Fields fields) {
        super(fields);
    }

    /** Returns the task definition. */
    public @Nullable Link taskDefinition() {
        return link("TaskDefinitionArn");
    }

    /** Returns how many tasks it starts; 1 unless set. */
    public @Nullable Value<Integer> taskCount() {
        return number("TaskCount");
    }

    /** Returns FARGATE, EC2 or EXTERNAL, where it has no strategy. */
    public @Nullable Value<String> launchType() {
        return text("LaunchType");
    }

    /** Returns whether it is placed by a strategy of capacity providers. */
    public boolean hasStrategy() {
        return fields().get("CapacityProviderStrategy") instanceof Node.Elements list
                && !list.elements().isEmpty();
    }

    /** Returns the network of the task. */
    public TaskNetwork network() {
        return TaskNetwork.of(fields());
    }
}
