package dev.longshore.rule.service;

import dev.longshore.model.DiscoveryService;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** There is no DNS in an HTTP namespace. */
final class SVC039 extends Rule {
    private static final String TEMPLATE = """
            Resources:
              Namespace: {Type: AWS::ServiceDiscovery::HttpNamespace, Properties: {Name: shop}}
              Discovery:
                Type: AWS::ServiceDiscovery::Service
                Properties: {NamespaceId: %s, DnsConfig: {DnsRecords: [{Type: A, TTL: 10}]}}
            """;

    SVC039() {
        super(
                "SVC-039",
                "a Cloud Map service of an HTTP namespace has no DNS records",
                Sources.CLOUD_MAP,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidInput: DNS records are refused in an HTTP namespace");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (Resource resource : model.resources().ofType("AWS::ServiceDiscovery::Service")) {
            DiscoveryService service = new DiscoveryService(resource.properties());
            Resource namespace =
                    Wiring.target(model.resources(), service.namespace(), "AWS::ServiceDiscovery::HttpNamespace");
            for (Value<String> type : service.recordTypes()) {
                if (namespace != null) {
                    report.wrong(
                            this,
                            "dnsRecords.type",
                            type,
                            "'dnsRecords.type' must not be set in HTTP namespace " + namespace.logicalId() + ", got "
                                    + type,
                            "leave out 'DnsConfig', or take a private DNS namespace");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "{Ref: Namespace}"),
                TEMPLATE.replace("%s", "ns-1"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
