package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** What an event or a schedule starts. */
public final class EventTarget extends Section {
    /** Views an object of the document as this. */
    public EventTarget(Node.Fields fields) {
        super(fields);
    }

    /** Returns what it is; for a task, its cluster. */
    public @Nullable Link arn() {
        return link("Arn");
    }

    /** Returns the role with which it is started. */
    public @Nullable Link role() {
        return link("RoleArn");
    }

    /** Returns the JSON that it is started with: for a task, what is overridden. */
    public @Nullable Value<String> input() {
        return text("Input");
    }

    /** Returns how often it is tried again. */
    public @Nullable Value<Integer> retryAttempts() {
        return part("RetryPolicy").number("MaximumRetryAttempts");
    }

    /** Returns the seconds for which it is tried again. */
    public @Nullable Value<Integer> maximumEventAge() {
        return part("RetryPolicy").number("MaximumEventAgeInSeconds");
    }

    /** Returns where it goes when it could not be started. */
    public @Nullable Link deadLetterQueue() {
        return part("DeadLetterConfig").link("Arn");
    }

    /** Returns the task it starts, if it is one. */
    public @Nullable EcsParameters task() {
        return object("EcsParameters", EcsParameters::new);
    }
}
