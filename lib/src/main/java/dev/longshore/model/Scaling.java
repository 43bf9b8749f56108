package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** How many tasks a service has, and what changes that: a scalable target with its policies. */
public final class Scaling extends View {
    /** Views an object of the document as this. */
    public Scaling(Node.Fields fields) {
        super(fields);
    }

    /** Returns the lowest number of tasks. */
    public @Nullable Value<Integer> minCapacity() {
        return number("minCapacity");
    }

    /** Returns the highest number of tasks. */
    public @Nullable Value<Integer> maxCapacity() {
        return number("maxCapacity");
    }

    /** Returns the changes of its bounds at some time. */
    public Items<ScheduledAction> scheduledActions() {
        return objects("scheduledActions", ScheduledAction::new);
    }

    /** Returns the policies that move it. */
    public Items<ScalingPolicy> policies() {
        return objects("policies", ScalingPolicy::new);
    }
}
