package dev.longshore.rule.service;

import dev.longshore.model.Cluster;
import dev.longshore.model.ClusterAssociation;
import dev.longshore.model.Items;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The capacity providers of a cluster, as far as its template tells. */
final class Providers {
    static final String CLUSTER = "AWS::ECS::Cluster";
    static final String PROVIDER = "AWS::ECS::CapacityProvider";
    static final String ASSOCIATION = "AWS::ECS::ClusterCapacityProviderAssociations";

    private Providers() {}

    /** Returns what associates providers with the cluster of a service. */
    static List<Resource> associations(Service service, Resources resources) {
        List<Resource> found = new ArrayList<>();
        Resource cluster = Wiring.target(resources, service.cluster(), CLUSTER);
        if (cluster != null) {
            for (Resource association : resources.ofType(ASSOCIATION)) {
                Reference to = new ClusterAssociation(association.properties()).cluster();
                if (to != null && cluster.logicalId().equals(to.target())) {
                    found.add(association);
                }
            }
        }
        return found;
    }

    /** Returns the providers that are associated with a cluster, by {@link #name}; null while not all are known. */
    static @Nullable Set<String> of(Resource cluster, Resources resources) {
        if (!resources.isComplete() || Wiring.isHandedOn(resources, cluster)) {
            return null;
        }
        Set<String> names = new HashSet<>();
        boolean complete = add(new Cluster(cluster.properties()).capacityProviders(), resources, names);
        for (Resource resource : resources.ofType(ASSOCIATION)) {
            ClusterAssociation association = new ClusterAssociation(resource.properties());
            Reference to = association.cluster();
            if (to == null || to.target() == null) {
                // It may be this cluster, by its name.
                return null;
            }
            if (cluster.logicalId().equals(to.target())) {
                complete &= add(association.capacityProviders(), resources, names);
            }
        }
        return complete ? names : null;
    }

    /** Returns what a provider is called, or null where that is not known, or it needs no association. */
    static @Nullable String name(@Nullable Reference reference, Resources resources) {
        if (reference == null || reference.literal() != null) {
            return reference == null ? null : reference.literal();
        }
        Resource provider = Wiring.target(resources, reference, PROVIDER);
        // One of managed instances names its cluster itself. A name that is given may be used in place of a Ref.
        return provider == null
                        || provider.properties().get("ClusterName") != null
                        || provider.properties().get("Name") != null
                ? null
                : reference.key();
    }

    private static boolean add(Items<Reference> providers, Resources resources, Set<String> names) {
        boolean complete = providers.isComplete();
        for (Reference provider : providers) {
            String name = name(provider, resources);
            complete &= name != null;
            names.add(String.valueOf(name));
        }
        return complete;
    }
}
