package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** How close instances are to each other. */
public final class PlacementGroup extends ResourceView {
    /** What a template calls this. */
    public static final Kind<PlacementGroup> KIND = new Kind<>("AWS::EC2::PlacementGroup", PlacementGroup::new);

    /** Views a resource of a template as this. */
    public PlacementGroup(Resource resource) {
        super(resource);
    }

    /** Returns cluster, partition or spread. */
    public @Nullable Value<String> strategy() {
        return text("Strategy");
    }
}
