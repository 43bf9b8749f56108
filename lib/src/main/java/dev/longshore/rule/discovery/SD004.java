package dev.longshore.rule.discovery;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.DiscoveryService;
import dev.longshore.model.resource.DnsRecord;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** An answer of DNS may be kept for a while. */
final class SD004 extends ResourceRule<DiscoveryService> {

    SD004() {
        super(
                DiscoveryService.KIND,
                "SD-004",
                "the TTL of a record is 0 to 2147483647 seconds",
                Sources.DISCOVERY_RECORD,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the TTL is out of range");
    }

    @Override
    protected void judge(DiscoveryService resource, Resources all, Report report) {
        for (DnsRecord record : resource.records()) {
            Value<Double> ttl = record.ttl();
            if (ttl != null && ttl.is(seconds -> seconds < 0 || seconds > Integer.MAX_VALUE)) {
                report.wrong(
                        this,
                        "TTL",
                        ttl,
                        "'TTL' must be 0 to 2147483647, got " + ttl,
                        "set it to 60 or less: tasks come and go");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Yaml.resource(
                        "Found",
                        "AWS::ServiceDiscovery::Service",
                        "NamespaceId: ns-1, DnsConfig: {DnsRecords: [{Type: A, TTL: %s}]}")),
                "-1",
                "0");
    }
}
