package dev.longshore.rule.service;

import dev.longshore.model.EcsModel;
import dev.longshore.model.ServiceConnectAlias;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import java.util.HashMap;
import java.util.Map;

/** A client finds one service under a name and a port. */
final class SVC044c extends Rule {
    private static final String TEMPLATE = """
            Resources:
              One:
                Type: AWS::ECS::Service
                Properties:
                  ServiceConnectConfiguration:
                    Enabled: true
                    Namespace: shop
                    Services: [{PortName: http, ClientAliases: [{DnsName: shop, Port: 80}]}]
              Two:
                Type: AWS::ECS::Service
                Properties:
                  ServiceConnectConfiguration:
                    Enabled: true
                    Namespace: shop
                    Services: [{PortName: web, ClientAliases: [{DnsName: shop, Port: %s}]}]
            """;

    SVC044c() {
        super(
                "SVC-044c",
                "the dnsName and port of an alias are unique in their namespace",
                Sources.SERVICE_CONNECT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: another alias of the namespace has that name and port");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Map<String, Endpoint> seen = new HashMap<>();
        for (Endpoint endpoint : Endpoint.of(model)) {
            for (ServiceConnectAlias alias : endpoint.port().clientAliases()) {
                Value<String> name = alias.dnsName();
                Integer port = Value.known(alias.port());
                if (name != null && name.isKnown() && port != null) {
                    Endpoint other = seen.putIfAbsent(endpoint.namespace() + "/" + name + ":" + port, endpoint);
                    if (other != null && other.isBeside(endpoint)) {
                        report.wrong(
                                this,
                                "clientAliases.dnsName",
                                name,
                                "'clientAliases.dnsName' must be unique with its port in the namespace, got " + name
                                        + ":" + port + " as in "
                                        + other.service().place(),
                                "set another 'dnsName' or 'port' for one of them");
                    }
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "80"), TEMPLATE.replace("%s", "81"), TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
