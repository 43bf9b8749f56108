package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Listener;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.UniqueRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A port of a load balancer has one listener. */
final class LB009 extends UniqueRule<Listener> {

    LB009() {
        super(
                Listener.KIND,
                "LB-009",
                "no two listeners of a load balancer have the same port",
                Sources.LISTENER,
                Confidence.STATED,
                Consequence.REFUSED,
                "DuplicateListener: A listener already exists on this port for this load balancer '…'");
    }

    @Override
    protected @Nullable String key(Listener resource, Resources all) {
        Integer port = Value.known(resource.port());
        Link balancer = resource.loadBalancer();
        return port == null || balancer == null ? null : balancer.text() + " " + port;
    }

    @Override
    protected void found(Listener resource, Listener first, Report report) {
        Value<Integer> port = Objects.requireNonNull(resource.port());
        report.wrong(
                this,
                "Port",
                port,
                "'Port' must be one that no other listener of the load balancer has, got " + port + ", which "
                        + first.logicalId() + " has",
                "give it another port, or make its target a rule of the listener " + first.logicalId());
    }

    @Override
    public Examples examples() {
        String listener = "LoadBalancerArn: arn, Protocol: HTTP, DefaultActions: [" + Balancers.ANSWER + "], Port: ";
        return Yaml.varying(
                Yaml.template(Balancers.listener("A", listener + "80"), Balancers.listener("B", listener + "%s")),
                "80",
                "81");
    }
}
