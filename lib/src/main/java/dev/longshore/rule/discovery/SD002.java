package dev.longshore.rule.discovery;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.DiscoveryService;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A name that stands for another has one answer. */
final class SD002 extends ResourceRule<DiscoveryService> {

    SD002() {
        super(
                DiscoveryService.KIND,
                "SD-002",
                "a service with CNAME records has the routing policy WEIGHTED",
                Sources.DISCOVERY_DNS,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidInput: WEIGHTED routing policy must be used with DNS Record Type CNAME");
    }

    @Override
    protected void judge(DiscoveryService resource, Resources all, Report report) {
        Value<String> policy = resource.routingPolicy();
        boolean cname = resource.records().stream().anyMatch(record -> "CNAME".equals(Value.known(record.type())));
        if (policy != null && cname && policy.is("MULTIVALUE"::equals)) {
            report.wrong(
                    this,
                    "DnsConfig.RoutingPolicy",
                    policy,
                    "'DnsConfig.RoutingPolicy' must be WEIGHTED with CNAME records, got " + policy,
                    "set it to WEIGHTED");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Yaml.resource(
                        "Found",
                        "AWS::ServiceDiscovery::Service",
                        "NamespaceId: ns-1, DnsConfig: {RoutingPolicy: %s, DnsRecords: [{Type: CNAME, TTL: 60}]}")),
                "MULTIVALUE",
                "WEIGHTED");
    }
}
