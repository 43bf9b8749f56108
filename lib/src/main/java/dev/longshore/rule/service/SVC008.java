package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Set;

/** A cluster lends the capacity that it has. */
final class SVC008 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Providers:
                Type: AWS::ECS::ClusterCapacityProviderAssociations
                Properties: {Cluster: {Ref: Cluster}, CapacityProviders: [FARGATE], DefaultCapacityProviderStrategy: []}
              Service:
                Type: AWS::ECS::Service
                DependsOn: Providers
                Properties:
                  Cluster: {Ref: Cluster}
                  CapacityProviderStrategy: [{CapacityProvider: %s, Weight: 1}]
            """;

    SVC008() {
        super(
                "SVC-008",
                "a provider of a strategy is associated with the cluster",
                Sources.CAPACITY_PROVIDERS,
                Confidence.STATED,
                Consequence.REFUSED,
                "The specified capacity provider strategy cannot contain a capacity provider that is "
                        + "not associated with the cluster. Associate the capacity provider with the cluster "
                        + "or specify a valid capacity provider and try again.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        Resource cluster = Wiring.target(resources, service.cluster(), Providers.CLUSTER);
        Set<String> associated = cluster == null ? null : Providers.of(cluster, resources);
        if (cluster == null || associated == null) {
            return;
        }
        for (CapacityProviderStrategyItem item : service.capacityProviderStrategy()) {
            Reference provider = item.provider();
            String name = Providers.name(provider, resources);
            if (provider != null && name != null && !associated.contains(name)) {
                report.wrong(
                        this,
                        provider.place(),
                        "capacityProvider",
                        provider.toString(),
                        "'capacityProvider' must be associated with cluster " + cluster.logicalId() + ", got "
                                + provider,
                        "add " + provider + " to the 'CapacityProviders' of the cluster's "
                                + "AWS::ECS::ClusterCapacityProviderAssociations");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "FARGATE_SPOT"),
                TEMPLATE.replace("%s", "FARGATE"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
