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
import java.util.Map;
import java.util.Set;

/** A target group understands what its listener hands on. */
final class LB023 extends ResourceRule<Routing> {

    private static final Map<String, Set<String>> FITTING = Map.of(
            "TCP", Set.of("TCP", "TCP_UDP"),
            "TLS", Set.of("TLS", "TCP"),
            "UDP", Set.of("UDP", "TCP_UDP"),
            "TCP_UDP", Set.of("TCP_UDP"),
            "HTTP", Set.of("HTTP", "HTTPS"),
            "HTTPS", Set.of("HTTP", "HTTPS"));

    LB023() {
        super(
                Balancers.ROUTING,
                "LB-023",
                "a listener forwards to target groups of a protocol that goes with its own",
                Sources.NLB_LISTENERS,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidConfigurationRequest: The listener and the following target groups have incompatible protocols: …");
    }

    @Override
    protected void judge(Routing resource, Resources all, Report report) {
        Listener listener = Balancers.listenerOf(resource, all);
        String spoken = listener == null ? null : Value.known(listener.protocol());
        Set<String> fitting = spoken == null ? null : FITTING.get(spoken);
        resource.actions().stream().flatMap(Action::forwardsTo).forEach(link -> {
            TargetGroup group = TargetGroup.KIND.at(link, all);
            Value<String> protocol = group == null ? null : group.protocol();
            if (fitting != null && protocol != null && protocol.is(name -> !fitting.contains(name))) {
                report.wrong(
                        this,
                        link.place(),
                        "TargetGroupArn",
                        link.text(),
                        "'TargetGroupArn' must be a group of protocol "
                                + String.join(" or ", fitting.stream().sorted().toList()) + " where the listener is on "
                                + spoken + ", got " + link + " of protocol " + protocol,
                        "give the listener and the target group protocols that go together");
            }
        });
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Balancers.listener(
                                "Listener",
                                "Port: 53, Protocol: TCP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]"),
                        Balancers.group("Group", "Port: 53, Protocol: %s")),
                "UDP",
                "TCP_UDP");
    }
}
