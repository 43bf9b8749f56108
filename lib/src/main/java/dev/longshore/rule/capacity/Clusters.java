package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.Cluster;
import dev.longshore.model.resource.ClusterCapacity;
import dev.longshore.model.resource.ClusterCapacityAssociations;
import dev.longshore.model.resource.Kind;
import dev.longshore.model.resource.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What says which capacity providers a cluster has. */
final class Clusters {
    static final List<Kind<? extends ClusterCapacity>> CAPACITY =
            List.of(Cluster.KIND, ClusterCapacityAssociations.KIND);

    private Clusters() {}

    /** Returns the name of a capacity provider; null where it is not known. */
    static @Nullable String name(Link provider, Resources all) {
        if (provider.target() == null) {
            return provider.text();
        }
        CapacityProvider known = CapacityProvider.KIND.at(provider, all);
        return known == null ? null : Value.known(known.name());
    }
}
