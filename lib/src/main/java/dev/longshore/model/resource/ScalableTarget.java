package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** What scales a service, and its bounds, as a resource. */
public final class ScalableTarget extends ResourceView {
    /** What a template calls this. */
    public static final Kind<ScalableTarget> KIND =
            new Kind<>("AWS::ApplicationAutoScaling::ScalableTarget", ScalableTarget::new);

    /** Views a resource of a template as this. */
    public ScalableTarget(Resource resource) {
        super(resource);
    }

    /** Returns the most tasks. */
    public @Nullable Value<Integer> maxCapacity() {
        return number("MaxCapacity");
    }
}
