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

    /** Returns the stages. */
    public Items<Value<String>> lifecycleStages() {
        return texts("lifecycleStages");
    }
}
