package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A log group of CloudWatch Logs. */
public final class LogGroup extends View {
    /** Views an object of the document as this. */
    public LogGroup(Node.Fields fields) {
        super(fields);
    }

    /** Returns its name, if one is given. */
    public @Nullable Value<String> logGroupName() {
        return text("logGroupName");
    }

    /** Returns the days that its events are kept; for good unless set. */
    public @Nullable Value<Integer> retentionInDays() {
        return number("retentionInDays");
    }
}
