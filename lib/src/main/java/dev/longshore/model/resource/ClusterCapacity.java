package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;

/** The capacity providers of a cluster, said by the cluster or by a resource of its own. */
public abstract class ClusterCapacity extends ResourceView {
    ClusterCapacity(Resource resource) {
        super(resource);
    }

    /** Returns the providers. */
    public final Items<Link> capacityProviders() {
        return links("CapacityProviders");
    }

    /** Returns the providers that tasks go to when nothing else is said. */
    public final Items<Link> defaultProviders() {
        return links("DefaultCapacityProviderStrategy", "CapacityProvider");
    }
}
