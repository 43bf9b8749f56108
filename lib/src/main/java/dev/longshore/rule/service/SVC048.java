package dev.longshore.rule.service;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceConnect;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Names live in a namespace. */
final class SVC048 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: {Ref: Cluster}
                  ServiceConnectConfiguration: {Enabled: true%s}
            """;

    SVC048() {
        super(
                "SVC-048",
                "Service Connect has a namespace, of the service or of its cluster",
                Sources.SERVICE_CONNECT_GUIDE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Namespace is missing");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        ServiceConnect connect = service.serviceConnect();
        Resource cluster = Wiring.target(resources, service.cluster(), Providers.CLUSTER);
        if (connect != null
                && connect.isOn()
                && !connect.has("namespace")
                && cluster != null
                && cluster.properties().get("ServiceConnectDefaults") == null) {
            report.wrong(
                    this,
                    connect.placeOf("namespace"),
                    "serviceConnectConfiguration.namespace",
                    null,
                    "'serviceConnectConfiguration.namespace' must be set, as cluster " + cluster.logicalId()
                            + " has no default, got none",
                    "set 'Namespace', or 'ServiceConnectDefaults' of the cluster");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", ""),
                TEMPLATE.replace("%s", ", Namespace: shop"),
                TEMPLATE.replace("%s", ", Namespace: {Ref: Given}"));
    }
}
