package dev.longshore.model.resource;

import dev.longshore.model.Resource;

/** What scales a service, as a resource. */
public final class ServiceScalingPolicy extends ResourceView {
    /** What a template calls this. */
    public static final Kind<ServiceScalingPolicy> KIND =
            new Kind<>("AWS::ApplicationAutoScaling::ScalingPolicy", ServiceScalingPolicy::new);

    /** Views a resource of a template as this. */
    public ServiceScalingPolicy(Resource resource) {
        super(resource);
    }
}
