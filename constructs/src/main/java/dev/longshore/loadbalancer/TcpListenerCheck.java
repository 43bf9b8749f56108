package dev.longshore.loadbalancer;

import dev.longshore.finding.Finding;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.rule.Range;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What must hold for a listener, by itself and beside the others of its load balancer. */
public final class TcpListenerCheck {
    private static final int MAX_LISTENERS = 50;

    private TcpListenerCheck() {}

    /**
     * Returns what is wrong with a listener.
     *
     * @param loadBalancer the options of the load balancer
     * @param path where it is
     * @param others what listens on it already, or before it
     * @param attached the listener
     */
    public static List<Finding> of(
            TcpLoadBalancerProps loadBalancer, String path, List<AttachedListener> others, AttachedListener attached) {
        TcpListener listener = attached.listener();
        int port = attached.port();
        OptionCheck check = new OptionCheck(attached.place())
                .require(
                        !Range.PORTS.excludes(port),
                        OptionRule.LISTENER_PORT,
                        "port",
                        port,
                        "must be " + Range.PORTS,
                        "set one in that range")
                .require(
                        listener.certificates().isEmpty() || listener.protocol() == TcpListener.Protocol.TLS,
                        OptionRule.CONTRADICTION,
                        "tls",
                        null,
                        "and '" + (listener.protocol() == TcpListener.Protocol.UDP ? "udp" : "tcpAndUdp")
                                + "' are both given",
                        "give one of them, or listen twice")
                .require(
                        !listener.protocol().hasUdp() || !Boolean.FALSE.equals(listener.preserveClientIp()),
                        OptionRule.UDP_CLIENT_ADDRESS,
                        "preserveClientIp",
                        false,
                        "must be true for datagrams, which have nothing else to say where they are from",
                        "leave it out")
                .require(
                        !listener.protocol().hasUdp()
                                || !loadBalancer.common().dualStack()
                                || loadBalancer.customizeLoadBalancer() != null,
                        OptionRule.DUALSTACK_UDP,
                        "udp",
                        null,
                        "is not taken by a load balancer with dualStack()",
                        "leave out dualStack(), or customizeLoadBalancer(raw -> raw.enablePrefixForIpv6SourceNat(true))")
                .require(
                        others.size() < MAX_LISTENERS,
                        OptionRule.LISTENER_QUOTA,
                        "listen",
                        others.size() + 1,
                        "must be one of at most " + MAX_LISTENERS + " of " + path
                                + ": 'Listeners per Network Load Balancer'",
                        "make a second load balancer");
        InboundRules.check(loadBalancer.common(), loadBalancer.existing() != null, ports(others, attached), check);
        for (AttachedListener other : others) {
            check.require(
                    other.port() != port,
                    OptionRule.LISTENER_TAKEN,
                    "port",
                    port,
                    "must be one that no other listener of the load balancer has; that of " + other.place() + " has it",
                    "set another port");
        }
        return Judge.unacknowledged(check.findings(), loadBalancer.common().acknowledged(), attached.place());
    }

    // A listener for tests is the same as another one, and has peers of its own.
    private static int ports(List<AttachedListener> others, AttachedListener attached) {
        Set<TcpListener> listeners = Collections.newSetFromMap(new IdentityHashMap<>());
        others.forEach(other -> listeners.add(other.listener()));
        listeners.add(attached.listener());
        return listeners.stream()
                .mapToInt(listener -> listener.protocol() == TcpListener.Protocol.TCP_UDP ? 2 : 1)
                .sum();
    }
}
