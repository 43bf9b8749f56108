package dev.longshore.loadbalancer;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkTargetGroup;

/** A port of a {@link TcpLoadBalancer}, and how what comes there is handed on to a service. */
public sealed interface TcpListener permits DefaultTcpListener {
    /** What a listener speaks with its clients. */
    enum Protocol {
        /** TCP. */
        TCP,
        /** UDP. */
        UDP,
        /** Both on one port, such as DNS. */
        TCP_UDP,
        /** TLS, which ends at the load balancer. */
        TLS;

        /** Returns whether datagrams come through it. */
        public boolean hasUdp() {
            return this == UDP || this == TCP_UDP;
        }

        /** Returns whether connections come through it. */
        public boolean hasTcp() {
            return this != UDP;
        }
    }

    /** Returns the port of the load balancer, or null for that of the container. */
    @Nullable
    Integer port();

    /** Returns what it speaks. */
    Protocol protocol();

    /** Returns the certificates; the first answers clients that name no host. */
    List<ICertificate> certificates();

    /** Returns the container, or null for the first that has a port. */
    @Nullable
    String containerName();

    /** Returns the port of the container, or null for its first. */
    @Nullable
    Integer containerPort();

    /** Returns whether tasks see the addresses of clients, or null for what AWS does. */
    @Nullable
    Boolean preserveClientIp();

    /** Returns whether each connection begins with a header of the proxy protocol. */
    boolean proxyProtocol();

    /** Returns whether connections are cut once a task has had its time to finish. */
    boolean endConnections();

    /** Returns the port that is checked, or null for the one of the traffic. */
    @Nullable
    Integer healthCheckPort();

    /** Returns the change to the target group's own builder, if any. */
    @Nullable
    Consumer<NetworkTargetGroup.Builder> customizeTargetGroup();

    /** Returns the change to the listener's own builder, if any. */
    @Nullable
    Consumer<NetworkListener.Builder> customizeListener();

    /** Starts a builder of a listener on TCP. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TcpListener}. */
    final class Builder {
        private @Nullable Integer port;
        private Protocol protocol = Protocol.TCP;
        private final List<ICertificate> certificates = new ArrayList<>();
        private @Nullable String containerName;
        private @Nullable Integer containerPort;
        private @Nullable Boolean preserveClientIp;
        private boolean proxyProtocol;
        private boolean endConnections;
        private @Nullable Integer healthCheckPort;
        private @Nullable Consumer<NetworkTargetGroup.Builder> customizeTargetGroup;
        private @Nullable Consumer<NetworkListener.Builder> customizeListener;

        private Builder() {}

        /** Sets the port of the load balancer, 1 to 65535. Default: the port of the container. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Speaks TLS with the clients, TCP with the tasks. Called again, it adds a certificate. Default: plain TCP. */
        public Builder tls(ICertificate certificate) {
            certificates.add(certificate);
            return this;
        }

        /** Takes datagrams. The health check still uses TCP: on {@link #healthCheckPort(int)}. Default: TCP. */
        public Builder udp() {
            this.protocol = Protocol.UDP;
            return this;
        }

        /** Takes connections and datagrams on one port, which the container has twice. Default: TCP alone. */
        public Builder tcpAndUdp() {
            this.protocol = Protocol.TCP_UDP;
            return this;
        }

        /** Hands on to a port of a container. Default: the first port of the first container that has one. */
        public Builder container(String name, int port) {
            this.containerName = name;
            this.containerPort = port;
            return this;
        }

        /**
         * Sets whether tasks see the addresses of clients in place of the load balancer's. With true, a client must not
         * be a task of the same service. Default: what AWS does: true for instances and for UDP, false otherwise.
         */
        public Builder preserveClientIp(boolean preserve) {
            this.preserveClientIp = preserve;
            return this;
        }

        /** Begins each connection with a proxy protocol header, which the container has to understand. Default: no. */
        public Builder proxyProtocol() {
            this.proxyProtocol = true;
            return this;
        }

        /** Cuts the connections that are left when a task has had its time to finish. Default: they go on with the task. */
        public Builder endConnections() {
            this.endConnections = true;
            return this;
        }

        /** Checks this TCP port of the task. Default: the port of the traffic, or with UDP the container's first of TCP. */
        public Builder healthCheckPort(int port) {
            this.healthCheckPort = port;
            return this;
        }

        /** Changes the L2 builder before the target group is made; runs last, so it wins. */
        public Builder customizeTargetGroup(Consumer<NetworkTargetGroup.Builder> customize) {
            this.customizeTargetGroup = customize;
            return this;
        }

        /** Changes the L2 builder before the listener is made; runs last, so it wins. */
        public Builder customizeListener(Consumer<NetworkListener.Builder> customize) {
            this.customizeListener = customize;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the listener. */
        public TcpListener build() {
            return new DefaultTcpListener(
                    port,
                    protocol == Protocol.TCP && !certificates.isEmpty() ? Protocol.TLS : protocol,
                    Ordered.copy(certificates),
                    containerName,
                    containerPort,
                    preserveClientIp,
                    proxyProtocol,
                    endConnections,
                    healthCheckPort,
                    customizeTargetGroup,
                    customizeListener);
        }
    }
}

record DefaultTcpListener(
        @Nullable Integer port,
        TcpListener.Protocol protocol,
        List<ICertificate> certificates,
        @Nullable String containerName,
        @Nullable Integer containerPort,
        @Nullable Boolean preserveClientIp,
        boolean proxyProtocol,
        boolean endConnections,
        @Nullable Integer healthCheckPort,
        @Nullable Consumer<NetworkTargetGroup.Builder> customizeTargetGroup,
        @Nullable Consumer<NetworkListener.Builder> customizeListener)
        implements TcpListener {}
