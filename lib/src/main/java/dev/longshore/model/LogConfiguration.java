package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a container's output goes. */
public final class LogConfiguration extends View {
    /** Views an object of the document as this. */
    public LogConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns the log driver, such as awslogs. */
    public @Nullable Value<String> logDriver() {
        return text("logDriver");
    }

    /** Returns whether it is known which options the driver has, even if not their values. */
    public boolean hasKnownOptions() {
        return !has("options") || fields().get("options") instanceof Node.Fields;
    }

    /** Returns the options that are read from secrets. */
    public Items<ContainerSecret> secretOptions() {
        return objects("secretOptions", ContainerSecret::new);
    }

    /** Returns the options of the driver. */
    public Map<String, Value<String>> options() {
        return map("options");
    }
}
