package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Listener;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** What speaks no TLS shows no certificate. */
final class LB007 extends ResourceRule<Listener> {

    LB007() {
        super(
                Listener.KIND,
                "LB-007",
                "a listener on HTTP has no certificate",
                Sources.LISTENER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: A certificate cannot be specified for HTTP listeners");
    }

    @Override
    protected void judge(Listener resource, Resources all, Report report) {
        if (resource.speaks("HTTP") && resource.certificates().size() > 0) {
            report.wrong(
                    this,
                    resource.placeOf("Protocol"),
                    "Protocol",
                    "HTTP",
                    "'Protocol' must be HTTPS where there are 'Certificates', got HTTP",
                    "set 'Protocol' to HTTPS, or leave 'Certificates' out");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(Balancers.listener(
                "Listener",
                "Port: 443, Protocol: %s, Certificates: [{CertificateArn: arn}], DefaultActions: [" + Balancers.ANSWER
                        + "]"));
        return Yaml.varying(yaml, "HTTP", "HTTPS");
    }
}
