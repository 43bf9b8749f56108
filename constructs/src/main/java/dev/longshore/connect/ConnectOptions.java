package dev.longshore.connect;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.ServiceConnectAccessLogFormat;
import software.amazon.awscdk.services.servicediscovery.INamespace;

/** How a service reaches others, and is reached by them, without a load balancer. */
public sealed interface ConnectOptions permits DefaultConnectOptions {
    /** Returns how others reach it, or null. */
    @Nullable
    ServeOptions serve();

    /** Returns what it reaches. */
    List<Connection> connections();

    /** Returns the format in which the proxy logs each request, or null where it logs none. */
    @Nullable
    ServiceConnectAccessLogFormat accessLogs();

    /** Returns its DNS names. */
    List<Discovery> discoveries();

    /** Returns the ARNs of the target groups of VPC Lattice that lead to it. */
    List<String> latticeTargetGroups();

    /** Returns whether a proxy of Service Connect runs beside its containers. */
    default boolean isProxied() {
        return serve() != null || !connections().isEmpty();
    }

    /** Starts a builder with the defaults: reached by nobody. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConnectOptions}. */
    final class Builder {
        private @Nullable ServeOptions serve;
        private final List<Connection> connections = new ArrayList<>();
        private @Nullable ServiceConnectAccessLogFormat accessLogs;
        private final List<Discovery> discoveries = new ArrayList<>();
        private final List<String> latticeTargetGroups = new ArrayList<>();

        private Builder() {}

        /** Is reached by this name with Service Connect. Default: by none. */
        public Builder serveAs(String name) {
            return serveAs(name, serve -> {});
        }

        /** Is reached by this name with Service Connect, said how. */
        public Builder serveAs(String name, Consumer<ServeOptions.Builder> options) {
            this.serve = ServeOptions.builder(name).apply(options).build();
            return this;
        }

        /** Reaches another service, whose address is in a variable such as {@code ORDERS_URL}. Called again, it adds one. */
        public Builder connectTo(ConnectTarget other) {
            connections.add(new Connection(other, null));
            return this;
        }

        /** Reaches another service, whose address is in this variable. */
        public Builder connectTo(ConnectTarget other, String variable) {
            connections.add(new Connection(other, variable));
            return this;
        }

        /**
         * Lets the proxy log each request, in JSON and without its query. CloudWatch Logs charges by the GB. Default:
         * the proxy logs its own messages only.
         */
        public Builder accessLogs() {
            return accessLogs(ServiceConnectAccessLogFormat.JSON);
        }

        /** Lets the proxy log each request, in this format and without its query. */
        public Builder accessLogs(ServiceConnectAccessLogFormat format) {
            this.accessLogs = format;
            return this;
        }

        /**
         * Has one DNS name in a namespace of Cloud Map, for whoever is no ECS service: A records, and SRV records where
         * tasks share the ports of their instance. Records are kept for {@value Discovery#TTL_SECONDS} seconds. Who
         * may connect is said with {@code getConnections()}. Default: none.
         */
        public Builder discoverableAs(String name, INamespace namespace) {
            discoveries.add(new Discovery(name, namespace));
            return this;
        }

        /** Takes requests of a target group of VPC Lattice; the group has target type IP. Default: of none. */
        public Builder latticeTargetGroup(String arn) {
            latticeTargetGroups.add(arn);
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Takes over finished options. */
        public Builder from(ConnectOptions options) {
            serve = options.serve();
            connections.clear();
            connections.addAll(options.connections());
            accessLogs = options.accessLogs();
            discoveries.clear();
            discoveries.addAll(options.discoveries());
            latticeTargetGroups.clear();
            latticeTargetGroups.addAll(options.latticeTargetGroups());
            return this;
        }

        /** Returns the options. */
        public ConnectOptions build() {
            return new DefaultConnectOptions(
                    serve,
                    Ordered.copy(connections),
                    accessLogs,
                    Ordered.copy(discoveries),
                    Ordered.copy(latticeTargetGroups));
        }
    }
}

record DefaultConnectOptions(
        @Nullable ServeOptions serve,
        List<Connection> connections,
        @Nullable ServiceConnectAccessLogFormat accessLogs,
        List<Discovery> discoveries,
        List<String> latticeTargetGroups)
        implements ConnectOptions {}
