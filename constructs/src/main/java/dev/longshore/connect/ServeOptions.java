package dev.longshore.connect;

import dev.longshore.task.AppProtocol;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** How other services of the namespace reach a service. */
public sealed interface ServeOptions permits DefaultServeOptions {
    /** What is spoken unless set: HTTP, so that the proxies retry, time out, and count requests. */
    AppProtocol DEFAULT_PROTOCOL = AppProtocol.HTTP;

    /** Returns the name. */
    String name();

    /** Returns the port of the container, or null for the first TCP port, no range, of the first that has one. */
    @Nullable
    Integer port();

    /** Returns the port that clients use, or null for that of the container. */
    @Nullable
    Integer clientPort();

    /** Returns what is spoken where the port itself does not say, or null for any TCP. */
    @Nullable
    AppProtocol protocol();

    /** Returns how long an answer may take, or null for the 15 seconds of the proxy. */
    @Nullable
    Duration perRequestTimeout();

    /** Returns how long an idle connection stays, or null for the 5 minutes of HTTP and the hour of TCP. */
    @Nullable
    Duration idleTimeout();

    /** Returns what encrypts between the proxies, or null. */
    @Nullable
    ConnectTls tls();

    /** Starts a builder for what is reached by this name. */
    static Builder builder(String name) {
        return new Builder(name);
    }

    /** Builds {@link ServeOptions}. */
    final class Builder {
        private final String name;
        private @Nullable Integer port;
        private @Nullable Integer clientPort;
        private @Nullable AppProtocol protocol = DEFAULT_PROTOCOL;
        private @Nullable Duration perRequestTimeout;
        private @Nullable Duration idleTimeout;
        private @Nullable ConnectTls tls;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Sets which port of a container is reached: of TCP, and no range. Default: the first such port of the first
         * container that has one.
         */
        public Builder port(int containerPort) {
            this.port = containerPort;
            return this;
        }

        /** Sets the port that clients use, such as 80. Default: that of the container. */
        public Builder clientPort(int clientPort) {
            this.clientPort = clientPort;
            return this;
        }

        /**
         * Says that it is no HTTP: a database, a queue. ECS changes what a port speaks only where the service is
         * replaced. Default: what the port says, or HTTP.
         */
        public Builder tcp() {
            this.protocol = null;
            return this;
        }

        /** Sets how long an answer may take; zero for any time. Default: 15 seconds, with HTTP. */
        public Builder perRequestTimeout(Duration timeout) {
            this.perRequestTimeout = timeout;
            return this;
        }

        /** Sets how long an idle connection stays; zero for ever. Default: 5 minutes with HTTP, an hour otherwise. */
        public Builder idleTimeout(Duration timeout) {
            this.idleTimeout = timeout;
            return this;
        }

        /** Encrypts between the proxies. Default: plain, inside the VPC. */
        public Builder tls(ConnectTls tls) {
            this.tls = tls;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ServeOptions build() {
            return new DefaultServeOptions(name, port, clientPort, protocol, perRequestTimeout, idleTimeout, tls);
        }
    }
}

record DefaultServeOptions(
        String name,
        @Nullable Integer port,
        @Nullable Integer clientPort,
        @Nullable AppProtocol protocol,
        @Nullable Duration perRequestTimeout,
        @Nullable Duration idleTimeout,
        @Nullable ConnectTls tls)
        implements ServeOptions {}
