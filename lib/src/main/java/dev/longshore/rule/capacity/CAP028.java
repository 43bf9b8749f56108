package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.ClusterCapacity;
import dev.longshore.model.resource.ClusterCapacityAssociations;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.HashSet;
import java.util.Set;

/** A cluster sends tasks only to providers that it has. */
final class CAP028 extends ResourceRule<ClusterCapacity> {
    private static final String UNKNOWN = "?";

    CAP028() {
        super(
                Clusters.CAPACITY,
                "CAP-028",
                "the default strategy of a cluster names only providers of the cluster",
                Sources.CLUSTER,
                Confidence.STATED,
                Consequence.REFUSED,
                "CreateCluster Invalid Request: The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster or specify a valid capacity provider and try again.");
    }

    @Override
    protected void judge(ClusterCapacity resource, Resources all, Report report) {
        Set<String> names = new HashSet<>();
        for (Link provider : resource.capacityProviders()) {
            String name = Clusters.name(provider, all);
            names.add(provider.text());
            names.add(name == null ? UNKNOWN : name);
        }
        boolean complete = resource.capacityProviders().isComplete() && isOnlyPlace(resource, all);
        for (Link provider : resource.defaultProviders()) {
            String name = Clusters.name(provider, all);
            boolean known = complete && name != null && !names.contains(UNKNOWN);
            boolean sameResource = names.contains(provider.text());
            if (known && !sameResource && !names.contains(name)) {
                report.wrong(
                        this,
                        provider.place(),
                        "CapacityProvider",
                        provider.text(),
                        "'CapacityProvider' in 'DefaultCapacityProviderStrategy' must be one of 'CapacityProviders', got "
                                + provider,
                        "add it to 'CapacityProviders'");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Capacity.cluster(
                        "CapacityProviders: [FARGATE], DefaultCapacityProviderStrategy: [{CapacityProvider: %s, Weight: 1}]"),
                "FARGATE_SPOT",
                "FARGATE");
    }

    // A cluster without providers may get them from a resource of its own.
    private static boolean isOnlyPlace(ClusterCapacity resource, Resources all) {
        return resource.has("CapacityProviders")
                || ClusterCapacityAssociations.KIND.in(all).isEmpty();
    }
}
