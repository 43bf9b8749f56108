package dev.longshore.model.resource;

import dev.longshore.model.Resource;

/** The capacity providers of a cluster. */
public final class ClusterCapacityAssociations extends ClusterCapacity {
    /** What a template calls this. */
    public static final Kind<ClusterCapacityAssociations> KIND =
            new Kind<>("AWS::ECS::ClusterCapacityProviderAssociations", ClusterCapacityAssociations::new);

    /** Views a resource of a template as this. */
    public ClusterCapacityAssociations(Resource resource) {
        super(resource);
    }
}
