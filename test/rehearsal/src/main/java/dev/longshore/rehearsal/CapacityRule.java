package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Amazon ECS: capacity providers, the clusters they are associated with and the services that run on them. */
final class CapacityRule implements ServiceRule {
    private static final String ASSOCIATIONS = "AWS::ECS::ClusterCapacityProviderAssociations";

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A capacity provider in a service's strategy is associated with its cluster before the service is made.",
                        "aws/aws-cdk#15366"),
                new Behaviour(
                        "An association is not taken away from a capacity provider that a service still uses.",
                        "aws/aws-cdk#19275"));
    }

    @Override
    public void create(Account account, Resource resource) {
        if (!resource.is("AWS::ECS::Service")) {
            return;
        }
        Set<String> associated = associated(account, resource.text("Cluster"));
        for (String provider : strategy(resource)) {
            if (!associated.contains(provider)) {
                throw CloudError.ecs("The specified capacity provider '" + provider
                        + "' was not found. Specify a valid name or ARN and try again.");
            }
        }
    }

    @Override
    public void update(Account account, Resource resource) {
        if (resource.is(ASSOCIATIONS)) {
            stillUsed(account, resource, providers(resource.properties()));
        }
        create(account, resource);
    }

    @Override
    public void delete(Account account, Resource resource) {
        if (resource.is(ASSOCIATIONS)) {
            stillUsed(account, resource, Set.of());
        }
    }

    private static void stillUsed(Account account, Resource association, Set<String> staying) {
        boolean used = account.alive("AWS::ECS::Service")
                .filter(service -> ClusterRule.sameCluster(service.text("Cluster"), association.text("Cluster")))
                .anyMatch(service -> !staying.containsAll(strategy(service)));
        if (used) {
            throw CloudError.handler(
                    "The specified capacity provider is in use and cannot be removed."
                            + " (Service: AmazonECS; Status Code: 400; Error Code: ResourceInUseException)",
                    "GeneralServiceException");
        }
    }

    private static Set<String> associated(Account account, String cluster) {
        Set<String> names = new LinkedHashSet<>();
        account.alive("AWS::ECS::Cluster")
                .filter(candidate -> ClusterRule.sameCluster(cluster, candidate.physicalId))
                .forEach(candidate -> names.addAll(providers(candidate.properties())));
        // A provider of managed instances belongs to a cluster from its birth.
        account.alive("AWS::ECS::CapacityProvider")
                .filter(provider -> !provider.text("ClusterName").isEmpty()
                        && ClusterRule.sameCluster(cluster, provider.text("ClusterName")))
                .forEach(provider -> names.add(provider.physicalId));
        account.alive(ASSOCIATIONS)
                .filter(association -> ClusterRule.sameCluster(cluster, association.text("Cluster")))
                .forEach(association -> names.addAll(providers(association.properties())));
        return names;
    }

    private static Set<String> providers(JsonNode properties) {
        Set<String> names = new LinkedHashSet<>();
        properties.path("CapacityProviders").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Set<String> strategy(Resource service) {
        Set<String> names = new LinkedHashSet<>();
        service.properties()
                .path("CapacityProviderStrategy")
                .forEach(entry -> names.add(entry.path("CapacityProvider").asText()));
        return names;
    }
}
