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

/** What speaks TLS shows a certificate. */
final class LB005 extends ResourceRule<Listener> {

    LB005() {
        super(
                Listener.KIND,
                "LB-005",
                "a listener on HTTPS or TLS has a certificate",
                Sources.LISTENER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: A certificate must be specified for HTTPS listeners");
    }

    @Override
    protected void judge(Listener resource, Resources all, Report report) {
        boolean secure = resource.speaks("HTTPS") || resource.speaks("TLS");
        if (secure && (!resource.has("Certificates") || resource.certificates().isEmpty())) {
            report.wrong(
                    this,
                    resource.placeOf("Certificates"),
                    "Certificates",
                    null,
                    "'Certificates' must have one for " + resource.protocol() + ", got none",
                    "set 'Certificates' to [{CertificateArn: …}] with one of ACM, or set 'Protocol' to HTTP or TCP");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(Balancers.listener(
                "Listener",
                "Port: 443, Protocol: HTTPS, Certificates: %s, DefaultActions: [" + Balancers.ANSWER + "]"));
        return Yaml.varying(yaml, "[]", "[{CertificateArn: arn}]");
    }
}
