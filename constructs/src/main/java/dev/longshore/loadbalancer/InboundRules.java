package dev.longshore.loadbalancer;

import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;
import software.amazon.awscdk.services.ec2.IPeer;

/** Whether the security group of a load balancer has room for who may reach it. */
final class InboundRules {
    private InboundRules() {}

    static void check(LoadBalancerProps props, boolean existing, int ports, OptionCheck check) {
        if (existing || props.securityGroup() != null) {
            return;
        }
        int rules = count(props.allowedFrom(), ports);
        check.require(
                rules <= GatewayQuotas.GROUP_RULES,
                OptionRule.SECURITY_GROUP_RULES,
                "allowFrom",
                rules,
                "must be at most " + GatewayQuotas.GROUP_RULES
                        + " rules, one for each peer and port, of which there are " + ports
                        + ": 'Inbound rules per security group'",
                "admit wider ranges, or have the quota raised and give a securityGroup(group) with the rules");
    }

    // AWS counts IPv4 and IPv6 apart, and a group of peers as both. Each question is a call to Node: it is rarely
    // asked.
    private static int count(List<IPeer> peers, int ports) {
        if (peers.size() * ports <= GatewayQuotas.GROUP_RULES) {
            return peers.size() * ports;
        }
        List<String> ids = peers.stream().map(IPeer::getUniqueId).distinct().toList();
        int ipv6 = (int) ids.stream().filter(id -> id.contains(":")).count();
        int ipv4 = (int)
                ids.stream().filter(id -> id.contains("/") && !id.contains(":")).count();
        return (Math.max(ipv4, ipv6) + ids.size() - ipv4 - ipv6) * ports;
    }
}
