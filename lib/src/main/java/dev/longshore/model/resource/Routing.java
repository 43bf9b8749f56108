package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;

/** What routes requests: a listener, or a rule of one. */
public abstract class Routing extends ResourceView {
    Routing(Resource resource) {
        super(resource);
    }

    /** Returns what it does with requests. */
    public abstract Items<Action> actions();
}
