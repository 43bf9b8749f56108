package dev.longshore.service;

import dev.longshore.internal.Traffic;
import dev.longshore.loadbalancer.Route;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.task.ContainerHealthCheck;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.ContainerPort;
import dev.longshore.task.EcsTaskProps;
import dev.longshore.task.NetworkMode;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ecs.LoadBalancerTargetOptions;
import software.amazon.awscdk.services.ecs.Protocol;

/** The port of a container that a load balancer sends to. */
record ServedPort(ContainerOptions container, ContainerPort port) {
    // The ports that Docker gives out on an instance.
    private static final int FIRST_DYNAMIC = 32_768;
    private static final int LAST_DYNAMIC = 65_535;

    static @Nullable ServedPort of(EcsTaskProps task, Route route) {
        return find(task, route.containerName(), route.containerPort(), "tcp");
    }

    static @Nullable ServedPort of(EcsTaskProps task, TcpListener listener) {
        return find(task, listener.containerName(), listener.containerPort(), protocol(listener));
    }

    static @Nullable ServedPort of(EcsTaskProps task, @Nullable Integer number, String protocol) {
        return find(task, null, number, protocol);
    }

    /** Returns the TCP port of the same container with that number, or its first; null where there is none. */
    @Nullable
    ServedPort tcp(@Nullable Integer number) {
        return in(container, number, "tcp");
    }

    /** Returns whether the container has the port for that protocol too. */
    boolean isAlso(String protocol) {
        return in(container, port.port(), protocol) != null;
    }

    /** Returns the path of the health check, or null where there is none or it is about another port. */
    @Nullable
    String httpPath() {
        ContainerHealthCheck check = container.healthCheck();
        return check == null ? null : check.httpPath();
    }

    boolean isFirst() {
        return container.ports().get(0).equals(port);
    }

    /** Returns the port that is seen from outside of the task, or null where it differs from task to task. */
    @Nullable
    Integer seen(NetworkMode mode) {
        Integer fixed = port.hostPort();
        return mode.sharesInstancePorts() && mode != NetworkMode.HOST ? fixed : Integer.valueOf(port.port());
    }

    /** Returns what has to be opened. */
    Port opened(NetworkMode mode, boolean udp) {
        Integer seen = seen(mode);
        if (seen == null) {
            return udp ? Port.udpRange(FIRST_DYNAMIC, LAST_DYNAMIC) : Port.tcpRange(FIRST_DYNAMIC, LAST_DYNAMIC);
        }
        return udp ? Port.udp(seen) : Traffic.tcp(seen);
    }

    LoadBalancerTargetOptions target() {
        return LoadBalancerTargetOptions.builder()
                .containerName(container.name())
                .containerPort(port.port())
                .protocol(port.protocol().equals("udp") ? Protocol.UDP : null)
                .build();
    }

    static String protocol(TcpListener listener) {
        return listener.protocol() == TcpListener.Protocol.UDP ? "udp" : "tcp";
    }

    private static @Nullable ServedPort find(
            EcsTaskProps task, @Nullable String name, @Nullable Integer number, String protocol) {
        for (ContainerOptions container : task.containers()) {
            boolean named = name == null || name.equals(container.name());
            ServedPort found = named ? in(container, number, protocol) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    // A range has no port of its own that a load balancer could be given.
    private static @Nullable ServedPort in(ContainerOptions container, @Nullable Integer number, String protocol) {
        for (ContainerPort port : container.ports()) {
            boolean same = number == null || number == port.port();
            if (same && port.lastPort() == null && port.protocol().equals(protocol)) {
                return new ServedPort(container, port);
            }
        }
        return null;
    }
}
