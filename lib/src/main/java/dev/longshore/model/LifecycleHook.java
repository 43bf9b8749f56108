package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** What a deployment runs or waits for at some of its stages. */
public final class LifecycleHook extends View {
    /** Views an object of the document as this. */
    public LifecycleHook(Node.Fields fields) {
        super(fields);
    }

    /** Returns AWS_LAMBDA or PAUSE; AWS_LAMBDA unless set. */
    public @Nullable Value<String> targetType() {
        return text("targetType");
    }

    /** Returns the minutes that a PAUSE waits for somebody, if said. */
    public @Nullable Value<Integer> pauseMinutes() {
        Timeout timeout = object("timeoutConfiguration", Timeout::new);
        return timeout == null ? null : timeout.timeoutInMinutes();
    }

    /** Returns the stages. */
    public Items<Value<String>> lifecycleStages() {
        return texts("lifecycleStages");
    }

    private static final class Timeout extends View {
        Timeout(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<Integer> timeoutInMinutes() {
            return number("timeoutInMinutes");
        }
    }
}
