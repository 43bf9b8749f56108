package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Listener;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** UDP over IPv6 needs a prefix to go out from. */
final class LB034 extends ResourceRule<Listener> {

    LB034() {
        super(
                Listener.KIND,
                "LB-034",
                "a listener on UDP is on a dualstack load balancer only with an IPv6 source NAT prefix",
                Sources.LISTENER,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidConfigurationRequest: The specified listener protocol 'UDP' is not supported on load balancers using the 'dualstack' IP address type when 'EnablePrefixForIpv6SourceNat' is set to 'off'");
    }

    @Override
    protected void judge(Listener resource, Resources all, Report report) {
        LoadBalancer balancer = LoadBalancer.KIND.at(resource.loadBalancer(), all);
        boolean udp = resource.speaks("UDP") || resource.speaks("TCP_UDP");
        if (udp
                && balancer != null
                && "dualstack".equals(Value.known(balancer.ipAddressType()))
                && "off".equals(Value.knownOr(balancer.sourceNatPrefix(), "off"))) {
            report.wrong(
                    this,
                    resource.placeOf("Protocol"),
                    "Protocol",
                    String.valueOf(resource.protocol()),
                    "'Protocol' must be TCP or TLS on a dualstack load balancer without 'EnablePrefixForIpv6SourceNat', got "
                            + resource.protocol(),
                    "set 'EnablePrefixForIpv6SourceNat' of the load balancer to on, or its 'IpAddressType' to ipv4");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Balancers.balancer("Balancer", "Type: network, IpAddressType: dualstack"),
                        Balancers.listener(
                                "Listener",
                                "LoadBalancerArn: {Ref: Balancer}, Port: 53, Protocol: %s, DefaultActions: [{Type: forward, TargetGroupArn: arn}]")),
                "UDP",
                "TCP");
    }
}
