package dev.longshore.rule.discovery;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.DiscoveryService;
import dev.longshore.model.resource.Namespace;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Route 53 does not reach into a VPC. */
final class SD001 extends ResourceRule<DiscoveryService> {

    SD001() {
        super(
                DiscoveryService.KIND,
                "SD-001",
                "a service in a private namespace has no health check of Route 53",
                Sources.DISCOVERY_SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidInput: Health check config cannot be applied to a service with private namespace");
    }

    @Override
    protected void judge(DiscoveryService resource, Resources all, Report report) {
        Namespace hidden = Namespace.PRIVATE.at(resource.namespace(), all);
        if (hidden != null && resource.hasHealthCheck()) {
            report.wrong(
                    this,
                    resource.placeOf("HealthCheckConfig"),
                    "HealthCheckConfig",
                    null,
                    "'HealthCheckConfig' must be left out in a private namespace, got one in " + hidden.logicalId(),
                    "use 'HealthCheckCustomConfig': ECS tells which tasks are healthy");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(
                Yaml.resource(
                        "Found",
                        "AWS::ServiceDiscovery::Service",
                        "NamespaceId: {Ref: Space}, DnsConfig: {DnsRecords: [{Type: A, TTL: 60}]}, HealthCheckConfig: {Type: TCP}"),
                Yaml.resource("Space", "AWS::ServiceDiscovery::%sDnsNamespace", "Name: shop.example"));
        return Examples.of(yaml.replace("%s", "Private"), yaml.replace("%s", "Public"));
    }
}
