package dev.longshore.task;

import org.jspecify.annotations.Nullable;

/**
 * A port that a container listens on.
 *
 * @param port the port, 1 to 65535
 * @param protocol tcp or udp
 * @param name the name for Service Connect, or null
 * @param hostPort the port of the instance in bridge mode, or null for one that the instance chooses
 * @param appProtocol what is spoken on it, or null
 * @param lastPort the last port where it is a range, or null
 */
public record ContainerPort(
        int port,
        String protocol,
        @Nullable String name,
        @Nullable Integer hostPort,
        @Nullable AppProtocol appProtocol,
        @Nullable Integer lastPort) {
    /** A port without a port of the instance. */
    public ContainerPort(int port, String protocol, @Nullable String name) {
        this(port, protocol, name, null, null, null);
    }

    /** Returns a TCP port. */
    public static ContainerPort tcp(int port) {
        return new ContainerPort(port, "tcp", null);
    }

    /** Returns a UDP port. */
    public static ContainerPort udp(int port) {
        return new ContainerPort(port, "udp", null);
    }

    /** Returns the ports of a range, TCP; in bridge or awsvpc mode. */
    public static ContainerPort range(int first, int last) {
        return new ContainerPort(first, "tcp", null, null, null, last);
    }

    /** Returns whether it is one port, of TCP: what a proxy can serve. */
    public boolean isOneOfTcp() {
        return lastPort == null && protocol.equals("tcp");
    }

    /** Returns the same with a name for Service Connect. */
    public ContainerPort named(String portName) {
        return new ContainerPort(port, protocol, portName, hostPort, appProtocol, lastPort);
    }

    /** Returns the same on a fixed port of the instance, in bridge mode. */
    public ContainerPort onHost(int portOfHost) {
        return new ContainerPort(port, protocol, name, portOfHost, appProtocol, lastPort);
    }

    /** Returns the same with what is spoken on it; ECS wants a name as well. */
    public ContainerPort speaking(AppProtocol spoken) {
        return new ContainerPort(port, protocol, name, hostPort, spoken, lastPort);
    }
}
