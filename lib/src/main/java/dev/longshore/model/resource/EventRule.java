package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of EventBridge. */
public final class EventRule extends TaskStarter {
    /** What a template calls this. */
    public static final Kind<EventRule> KIND = new Kind<>("AWS::Events::Rule", EventRule::new);

    /** Views a resource of a template as this. */
    public EventRule(Resource resource) {
        super(resource);
    }

    /** Returns whether it waits for events. */
    public boolean hasPattern() {
        return has("EventPattern");
    }

    /** Returns the bus whose events it sees; the account's own unless set. */
    public @Nullable Link eventBus() {
        return link("EventBusName");
    }

    /** Returns what the events look like that it waits for, as far as that is known. */
    public Node.@Nullable Fields pattern() {
        return fields().get("EventPattern") instanceof Node.Fields pattern ? pattern : null;
    }

    /** Returns all of what it starts. */
    public Items<EventTarget> allTargets() {
        return objects("Targets", EventTarget::new);
    }

    @Override
    public List<EventTarget> targets() {
        return allTargets().list();
    }

    @Override
    public String principal() {
        return "events.amazonaws.com";
    }
}
