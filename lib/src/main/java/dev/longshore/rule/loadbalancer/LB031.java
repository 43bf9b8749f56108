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

/** A listener has one default certificate. */
final class LB031 extends ResourceRule<Listener> {

    LB031() {
        super(
                Listener.KIND,
                "LB-031",
                "the certificates of a listener are one; further ones are resources of their own",
                Sources.LISTENER,
                Confidence.STATED,
                Consequence.REFUSED,
                "TooManyCertificates: Up to '1' certificate ARNs can be specified, but '2' were specified");
    }

    @Override
    protected void judge(Listener resource, Resources all, Report report) {
        int size = resource.certificates().size();
        if (size > 1) {
            report.wrong(
                    this,
                    resource.placeOf("Certificates"),
                    "Certificates",
                    Integer.toString(size),
                    "'Certificates' must be one, got " + size,
                    "leave the default one, and add the others with AWS::ElasticLoadBalancingV2::ListenerCertificate");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(Balancers.listener(
                "Listener",
                "Port: 443, Protocol: HTTPS, Certificates: %s, DefaultActions: [" + Balancers.ANSWER + "]"));
        return Yaml.varying(yaml, "[{CertificateArn: arn}, {CertificateArn: arn2}]", "[{CertificateArn: arn}]");
    }
}
