package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import org.jspecify.annotations.Nullable;

/** What scales a group of instances. */
public final class GroupScalingPolicy extends ResourceView {
    /** What a template calls this. */
    public static final Kind<GroupScalingPolicy> KIND =
            new Kind<>("AWS::AutoScaling::ScalingPolicy", GroupScalingPolicy::new);

    /** Views a resource of a template as this. */
    public GroupScalingPolicy(Resource resource) {
        super(resource);
    }

    /** Returns the group. */
    public @Nullable Link group() {
        return link("AutoScalingGroupName");
    }
}
