package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** When ECS restarts a container by itself. */
public final class RestartPolicy extends View {
    /** Views an object of the document as this. */
    public RestartPolicy(Node.Fields fields) {
        super(fields);
    }

    /** Returns whether it does. */
    public @Nullable Value<Boolean> enabled() {
        return flag("enabled");
    }

    /** Returns the exit codes after which it does not. */
    public Items<Value<String>> ignoredExitCodes() {
        return texts("ignoredExitCodes");
    }

    /** Returns the seconds that the container must have run; 300 unless set. */
    public @Nullable Value<Integer> restartAttemptPeriod() {
        return number("restartAttemptPeriod");
    }
}
