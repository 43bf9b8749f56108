package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** A change of the bounds of scaling at some time. */
public final class ScheduledAction extends View {
    /** Views an object of the document as this. */
    public ScheduledAction(Node.Fields fields) {
        super(fields);
    }

    /** Returns its name. */
    public @Nullable Value<String> scheduledActionName() {
        return text("scheduledActionName");
    }

    /** Returns when: at(…), rate(…) or cron(…). */
    public @Nullable Value<String> schedule() {
        return text("schedule");
    }

    /** Returns the time zone of the schedule; UTC unless set. */
    public @Nullable Value<String> timezone() {
        return text("timezone");
    }

    /** Returns the time before which nothing happens. */
    public @Nullable Value<String> startTime() {
        return text("startTime");
    }

    /** Returns the time after which nothing happens. */
    public @Nullable Value<String> endTime() {
        return text("endTime");
    }

    /** Returns the bounds that it sets. */
    public @Nullable Bounds scalableTargetAction() {
        return object("scalableTargetAction", Bounds::new);
    }
}
