package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A file of environment variables. */
public final class EnvironmentFile extends View {
    /** Views an object of the document as this. */
    public EnvironmentFile(Node.Fields fields) {
        super(fields);
    }

    /** Returns where the file is: s3. */
    public @Nullable Value<String> type() {
        return text("type");
    }

    /** Returns the ARN of the object in S3. */
    public @Nullable Value<String> value() {
        return text("value");
    }
}
