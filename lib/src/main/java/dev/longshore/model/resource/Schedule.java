package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import java.util.List;

/** A schedule of EventBridge Scheduler. */
public final class Schedule extends TaskStarter {
    /** What a template calls this. */
    public static final Kind<Schedule> KIND = new Kind<>("AWS::Scheduler::Schedule", Schedule::new);

    /** Views a resource of a template as this. */
    public Schedule(Resource resource) {
        super(resource);
    }

    @Override
    public List<EventTarget> targets() {
        return has("Target") ? List.of(new EventTarget(part("Target").fields())) : List.of();
    }

    @Override
    public String principal() {
        return "scheduler.amazonaws.com";
    }
}
