package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Action;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.Routing;
import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** HTTP/2 is spoken over TLS, and gRPC with it. */
final class LB022 extends ResourceRule<Routing> {

    LB022() {
        super(
                Balancers.ROUTING,
                "LB-022",
                "a target group that speaks HTTP/2 or gRPC gets its requests from a listener on HTTPS",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidLoadBalancerAction: Listener protocol 'HTTP' is not supported with a target group with the"
                        + " protocol-version '…'");
    }

    @Override
    protected void judge(Routing resource, Resources all, Report report) {
        Listener listener = Balancers.listenerOf(resource, all);
        boolean plain = listener != null && listener.speaks("HTTP");
        resource.actions().stream().flatMap(Action::forwardsTo).forEach(link -> {
            TargetGroup group = TargetGroup.KIND.at(link, all);
            String version = group == null ? null : Value.known(group.protocolVersion());
            if (plain && version != null && !version.equals("HTTP1")) {
                report.wrong(
                        this,
                        link.place(),
                        "TargetGroupArn",
                        link.text(),
                        "'TargetGroupArn' must be a group of protocol version HTTP1 where the listener is on HTTP, got "
                                + link + " of version " + version,
                        "put the listener on HTTPS with a certificate");
            }
        });
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Balancers.listener(
                                "Listener",
                                "Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]"),
                        Balancers.group("Group", "Port: 80, Protocol: HTTP, ProtocolVersion: %s")),
                "HTTP2",
                "HTTP1");
    }
}
