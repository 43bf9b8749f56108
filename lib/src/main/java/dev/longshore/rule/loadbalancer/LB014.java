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

/** What speaks HTTP is checked with HTTP. */
final class LB014 extends ResourceRule<TargetGroup> {

    LB014() {
        super(
                TargetGroup.KIND,
                "LB-014",
                "a target group of an application load balancer is checked with HTTP or HTTPS",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Health check protocol 'TCP' must be one of 'HTTP, HTTPS'");
    }

    @Override
    protected void judge(TargetGroup resource, Resources all, Report report) {
        Value<String> protocol = resource.healthCheckProtocol();
        if (protocol != null
                && resource.isHttp()
                && protocol.is(name -> !name.equals("HTTP") && !name.equals("HTTPS"))) {
            report.wrong(
                    this,
                    "HealthCheckProtocol",
                    protocol,
                    "'HealthCheckProtocol' must be HTTP or HTTPS where 'Protocol' is " + resource.protocol() + ", got "
                            + protocol,
                    "set it to HTTP, or leave it out");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Balancers.targetGroup("Port: 80, Protocol: HTTP, HealthCheckProtocol: %s"), "TCP", "HTTPS");
    }
}
