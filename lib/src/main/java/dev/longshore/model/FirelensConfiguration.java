package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What makes a container the log router of its task. */
public final class FirelensConfiguration extends View {
    /** Views an object of the document as this. */
    public FirelensConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns fluentd or fluentbit. */
    public @Nullable Value<String> type() {
        return text("type");
    }

    /** Returns the options of the router. */
    public Map<String, Value<String>> options() {
        return map("options");
    }
}
