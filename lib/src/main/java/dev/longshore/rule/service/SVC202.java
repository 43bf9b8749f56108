package dev.longshore.rule.service;

import dev.longshore.model.ClusterAssociation;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Capacity is there before what runs on it, and goes after it. */
final class SVC202 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Providers:
                Type: AWS::ECS::ClusterCapacityProviderAssociations
                Properties: {Cluster: {Ref: Cluster}, CapacityProviders: [FARGATE], DefaultCapacityProviderStrategy: []}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: {Ref: Cluster}
                  CapacityProviderStrategy: [{CapacityProvider: FARGATE, Weight: 1}]
            """;

    SVC202() {
        super(
                "SVC-202",
                "a service depends on the association of its capacity provider",
                "Observed: " + Sources.CAPACITY_PROVIDERS,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "The stack cannot be deleted: The specified capacity provider is in use and cannot "
                        + "be removed. Now and then it cannot be made either: the capacity provider is not "
                        + "associated with the cluster yet.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        if (service.has("launchType")) {
            return;
        }
        for (Resource association : Providers.associations(service, resources)) {
            // Without a strategy of its own it gets the default of the cluster.
            boolean used = service.capacityProviderStrategy().size() > 0
                    || new ClusterAssociation(association.properties())
                                    .defaultCapacityProviderStrategy()
                                    .size()
                            > 0;
            if (used && !resources.before(self).contains(association.logicalId())) {
                report.wrong(
                        this,
                        service.placeOf("capacityProviderStrategy"),
                        "DependsOn",
                        null,
                        "'DependsOn' must have " + association.logicalId()
                                + ", which gives the cluster its capacity providers, got nothing that leads there",
                        "add 'DependsOn: " + association.logicalId() + "' to the service");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(TEMPLATE, TEMPLATE + "    DependsOn: Providers\n");
    }
}
