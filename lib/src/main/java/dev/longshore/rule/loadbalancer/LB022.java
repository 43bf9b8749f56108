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

/** gRPC is spoken over TLS. */
final class LB022 extends ResourceRule<Routing> {

    LB022() {
        super(
                Balancers.ROUTING,
                "LB-022",
                "a target group that speaks gRPC gets its requests from a listener on HTTPS",
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: a target group that speaks gRPC needs a listener on HTTPS");
    }

    @Override
    protected void judge(Routing resource, Resources all, Report report) {
        Listener listener = Balancers.listenerOf(resource, all);
        boolean plain = listener != null && listener.speaks("HTTP");
        resource.actions().stream().flatMap(Action::forwardsTo).forEach(link -> {
            TargetGroup group = TargetGroup.KIND.at(link, all);
            if (plain && group != null && "GRPC".equals(Value.known(group.protocolVersion()))) {
                report.wrong(
                        this,
                        link.place(),
                        "TargetGroupArn",
                        link.text(),
                        "'TargetGroupArn' must be a group that does not speak gRPC where the listener is on HTTP, got "
                                + link,
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
                "GRPC",
                "HTTP2");
    }
}
