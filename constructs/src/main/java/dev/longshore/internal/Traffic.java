package dev.longshore.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;

/** Ports and peers of security group rules, each made once: they hold nothing of the app they are used in. */
public final class Traffic {
    private static final Map<Integer, Port> TCP = new HashMap<>();
    private static @Nullable IPeer anyIpv4;

    private Traffic() {}

    /** Returns a TCP port. */
    public static Port tcp(int port) {
        return TCP.computeIfAbsent(port, Port::tcp);
    }

    /** Returns everybody, by IPv4. */
    public static IPeer anyIpv4() {
        if (anyIpv4 == null) {
            anyIpv4 = Peer.anyIpv4();
        }
        return Objects.requireNonNull(anyIpv4);
    }
}
