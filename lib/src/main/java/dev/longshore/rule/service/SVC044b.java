package dev.longshore.rule.service;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import java.util.HashMap;
import java.util.Map;

/** A name leads to one service. */
final class SVC044b extends Rule {
    private static final String TEMPLATE = """
            Resources:
              One:
                Type: AWS::ECS::Service
                Properties:
                  ServiceConnectConfiguration: {Enabled: true, Namespace: shop, Services: [{PortName: http}]}
              Two:
                Type: AWS::ECS::Service
                Properties:
                  ServiceConnectConfiguration: {Enabled: true, Namespace: shop, Services: [{PortName: %s}]}
            """;

    SVC044b() {
        super(
                "SVC-044b",
                "a discoveryName is unique in its namespace",
                Sources.SERVICE_CONNECT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: another service of the namespace has that name");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Map<String, Endpoint> seen = new HashMap<>();
        for (Endpoint endpoint : Endpoint.of(model)) {
            Value<String> name = endpoint.port().effectiveDiscoveryName();
            if (name != null && name.isKnown()) {
                Endpoint other = seen.putIfAbsent(endpoint.namespace() + "/" + name, endpoint);
                // Twice in the same service is SVC-044.
                if (other != null && other.service() != endpoint.service() && other.isBeside(endpoint)) {
                    report.wrong(
                            this,
                            "discoveryName",
                            name,
                            "'discoveryName' must be unique in the namespace, got " + name + " as in "
                                    + other.service().place(),
                            "set another 'discoveryName' for one of them");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "http"), TEMPLATE.replace("%s", "web"), TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
