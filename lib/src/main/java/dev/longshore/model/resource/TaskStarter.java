package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What starts tasks by the clock, or when something happens: a rule of EventBridge or a schedule. */
public abstract class TaskStarter extends ResourceView {
    TaskStarter(Resource resource) {
        super(resource);
    }

    /** Returns its name. */
    public final @Nullable Value<String> name() {
        return text("Name");
    }

    /** Returns when it starts something, such as {@code rate(5 minutes)}. */
    public final @Nullable Value<String> scheduleExpression() {
        return text("ScheduleExpression");
    }

    /** Returns what it starts, as far as that is known. */
    public abstract List<EventTarget> targets();

    /** Returns the service that starts it, which its roles must trust. */
    public abstract String principal();
}
