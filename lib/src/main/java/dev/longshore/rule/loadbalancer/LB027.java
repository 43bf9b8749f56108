package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Attribute;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;

/** A network load balancer logs what speaks TLS. */
final class LB027 extends ResourceRule<LoadBalancer> {

    LB027() {
        super(
                LoadBalancer.KIND,
                "LB-027",
                "a network load balancer with access logs has a listener on TLS",
                Sources.NLB_ACCESS_LOGS,
                Confidence.STATED,
                Consequence.IGNORED,
                "access logs are created only if the load balancer has a TLS listener, and contain information only about TLS requests");
    }

    @Override
    protected void judge(LoadBalancer resource, Resources all, Report report) {
        Attribute enabled = resource.attribute("access_logs.s3.enabled");
        List<Listener> listeners = Listener.KIND.thatMayPointTo(resource, Listener::loadBalancer, all);
        boolean known = all.isComplete()
                && !listeners.isEmpty()
                && listeners.stream().allMatch(listener -> Value.known(listener.protocol()) != null);
        if (enabled != null
                && enabled.isTrue()
                && resource.isNetwork()
                && known
                && listeners.stream().noneMatch(listener -> listener.speaks("TLS"))) {
            report.wrong(
                    this,
                    enabled.place(),
                    "access_logs.s3.enabled",
                    "true",
                    "'access_logs.s3.enabled' must go with a listener on TLS, got true, and no listener is on TLS",
                    "put a listener on TLS, or use flow logs of the VPC for the others");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Balancers.balancer(
                                "Balancer",
                                "Type: network, LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: 'true'}, {Key: access_logs.s3.bucket, Value: logs}]"),
                        Balancers.listener(
                                "Listener",
                                "LoadBalancerArn: {Ref: Balancer}, Port: 443, Protocol: %s, Certificates: [{CertificateArn: arn}], DefaultActions: [{Type: forward, TargetGroupArn: arn}]")),
                "TCP",
                "TLS");
    }
}
