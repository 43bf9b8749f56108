package dev.longshore.rule.service;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Reference;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import java.util.HashMap;
import java.util.Map;

/** A name is one service. */
final class GEN004 extends Rule {
    private static final String TEMPLATE = """
            Resources:
              One: {Type: AWS::ECS::Service, Properties: {ServiceName: shop, Cluster: main}}
              Two: {Type: AWS::ECS::Service, Properties: {ServiceName: %s, Cluster: main}}
            """;

    GEN004() {
        super(
                "GEN-004",
                "two services of a cluster have different names",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Creation of service was not idempotent.");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Map<String, Service> seen = new HashMap<>();
        for (Service service : model.services()) {
            Value<String> name = service.serviceName();
            Reference cluster = service.cluster();
            String key = cluster == null ? "default" : cluster.key();
            if (name != null && name.isKnown() && key != null) {
                Service other = seen.putIfAbsent(key + "/" + name, service);
                if (other != null
                        && !Wiring.mayExcludeEachOther(
                                model.resources().get(other.place().logicalId()),
                                model.resources().get(service.place().logicalId()))) {
                    report.wrong(
                            this,
                            "serviceName",
                            name,
                            "'serviceName' must be unique in the cluster, got " + name + " as in " + other.place(),
                            "leave out 'serviceName', or name one of them differently");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "shop"),
                TEMPLATE.replace("%s", "shop2"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
