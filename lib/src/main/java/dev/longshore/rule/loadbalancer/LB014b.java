package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Set;

/** There is no health check with UDP or TLS. */
final class LB014b extends ResourceRule<TargetGroup> {
    private static final Set<String> CHECKS = Set.of("TCP", "HTTP", "HTTPS");

    LB014b() {
        super(
                TargetGroup.KIND,
                "LB-014b",
                "a target group of a network load balancer is checked with TCP, HTTP or HTTPS",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Health check protocol 'UDP' must be one of 'HTTP, HTTPS, TCP'");
    }

    @Override
    protected void judge(TargetGroup resource, Resources all, Report report) {
        Value<String> protocol = resource.healthCheckProtocol();
        if (protocol != null && !resource.isHttp() && protocol.is(name -> !CHECKS.contains(name))) {
            report.wrong(
                    this,
                    "HealthCheckProtocol",
                    protocol,
                    "'HealthCheckProtocol' must be TCP, HTTP or HTTPS, got " + protocol,
                    "set it to TCP");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Balancers.targetGroup("Port: 53, Protocol: UDP, HealthCheckProtocol: %s"), "UDP", "TCP");
    }
}
