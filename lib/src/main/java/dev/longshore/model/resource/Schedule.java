package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule of EventBridge Scheduler. */
public final class Schedule extends TaskStarter {
    /** What a template calls this. */
    public static final Kind<Schedule> KIND = new Kind<>("AWS::Scheduler::Schedule", Schedule::new);

    /** Views a resource of a template as this. */
    public Schedule(Resource resource) {
        super(resource);
    }

    /** Returns the time zone of its expression; UTC unless set. */
    public @Nullable Value<String> timeZone() {
        return text("ScheduleExpressionTimezone");
    }

    /** Returns FLEXIBLE where it may begin later, or OFF. */
    public @Nullable Value<String> flexibleMode() {
        return part("FlexibleTimeWindow").text("Mode");
    }

    /** Returns the minutes after its time within which it begins, where it is flexible. */
    public @Nullable Value<Integer> flexibleMinutes() {
        return part("FlexibleTimeWindow").number("MaximumWindowInMinutes");
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
