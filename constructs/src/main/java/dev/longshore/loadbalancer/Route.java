package dev.longshore.loadbalancer;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which requests of a load balancer a service gets, and how. All kinds of conditions that are given must hold. */
public sealed interface Route permits DefaultRoute {
    /** The priority of a route without conditions, {@value}: it gets what no other route matches. */
    int CATCH_ALL_PRIORITY = 50_000;

    /**
     * A part of a request that has a name.
     *
     * @param name the name
     * @param values the values, of which one must match; {@code *} and {@code ?} stand for any
     */
    record Field(String name, List<String> values) {}

    /** Returns the names of hosts; empty for all. */
    List<String> hosts();

    /** Returns the patterns of paths; empty for all. */
    List<String> paths();

    /** Returns the methods; empty for all. */
    List<String> methods();

    /** Returns the headers, each of which must match. */
    List<Field> headers();

    /** Returns the parameters of the query, each of which must match. */
    List<Field> queries();

    /** Returns the ranges of addresses that clients have; empty for all. */
    List<String> sources();

    /** Returns the priority among the routes of the load balancer, or null where it follows from the conditions. */
    @Nullable
    Integer priority();

    /** Returns the container, or null for the first that has a port. */
    @Nullable
    String containerName();

    /** Returns the port of the container, or null for its first. */
    @Nullable
    Integer containerPort();

    /** Returns how the requests are handed on to the tasks. */
    TargetOptions targets();

    /** Returns who has to show themselves first, or null. */
    @Nullable
    Authentication authentication();

    /** Returns whether the route takes whatever no other route matches. */
    default boolean isCatchAll() {
        return hosts().isEmpty()
                && paths().isEmpty()
                && methods().isEmpty()
                && headers().isEmpty()
                && queries().isEmpty()
                && sources().isEmpty();
    }

    /** Returns the priority that the listener rule gets: the one that was set, or what follows from the conditions. */
    default int renderedPriority() {
        Integer priority = priority();
        return priority == null ? RoutePriority.of(this) : priority;
    }

    /** Starts a builder of a route for everything. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Route}. */
    final class Builder {
        private final List<String> hosts = new ArrayList<>();
        private final List<String> paths = new ArrayList<>();
        private final List<String> methods = new ArrayList<>();
        private final List<Field> headers = new ArrayList<>();
        private final List<Field> queries = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private @Nullable Integer priority;
        private @Nullable String containerName;
        private @Nullable Integer containerPort;
        private TargetOptions targets = TargetOptions.builder().build();
        private @Nullable Authentication authentication;

        private Builder() {}

        /** Takes requests for this host name; {@code *} and {@code ?} stand for any. Called again, it adds one. */
        public Builder host(String host) {
            hosts.add(host);
            return this;
        }

        /** Takes requests for this path; {@code *} and {@code ?} stand for any. Called again, it adds one. */
        public Builder path(String path) {
            paths.add(path);
            return this;
        }

        /** Takes requests with this method, such as {@code POST}. Called again, it adds one. Default: all. */
        public Builder method(String method) {
            methods.add(method);
            return this;
        }

        /**
         * Takes requests that have one of these values in a header; {@code *} and {@code ?} in a value stand for any. For
         * the host there is {@link #host}. Called again, both headers must match.
         */
        public Builder header(String name, String... values) {
            headers.add(new Field(name, List.of(values)));
            return this;
        }

        /** Takes requests that have one of these values in a parameter. Called again, both parameters must match. */
        public Builder query(String name, String... values) {
            queries.add(new Field(name, List.of(values)));
            return this;
        }

        /** Takes requests of clients in this range, such as {@code 203.0.113.0/24}. Called again, it adds one. */
        public Builder sourceAddress(String cidr) {
            sources.add(cidr);
            return this;
        }

        /**
         * Sets the priority among the routes of the load balancer, 2 to 49999; the lowest that matches wins, and
         * {@value HttpLoadBalancerProps#MAINTENANCE_PRIORITY} is kept for {@link HttpLoadBalancerProps.Builder#maintenance}.
         * Default: it follows from the conditions alone, so that no other route moves it. A route for one host comes before
         * one for several, for a pattern of hosts and for all; then the longer path comes first, counted in folders before
         * the first {@code *}. Without conditions it is {@value Route#CATCH_ALL_PRIORITY}.
         */
        public Builder priority(int priority) {
            this.priority = priority;
            return this;
        }

        /** Hands on to a port of a container. Default: the first port of the first container that has one. */
        public Builder container(String name, int port) {
            this.containerName = name;
            this.containerPort = port;
            return this;
        }

        /** Says how the requests are handed on to the tasks. */
        public Builder targets(Consumer<TargetOptions.Builder> options) {
            this.targets = TargetOptions.builder().apply(options).build();
            return this;
        }

        /** Lets nobody through who has not shown who they are; only over HTTPS. Default: everybody. */
        public Builder authenticate(Authentication authentication) {
            this.authentication = authentication;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the route. */
        public Route build() {
            return new DefaultRoute(
                    Ordered.copy(hosts),
                    Ordered.copy(paths),
                    Ordered.copy(methods),
                    Ordered.copy(headers),
                    Ordered.copy(queries),
                    Ordered.copy(sources),
                    priority,
                    containerName,
                    containerPort,
                    targets,
                    authentication);
        }
    }
}

record DefaultRoute(
        List<String> hosts,
        List<String> paths,
        List<String> methods,
        List<Route.Field> headers,
        List<Route.Field> queries,
        List<String> sources,
        @Nullable Integer priority,
        @Nullable String containerName,
        @Nullable Integer containerPort,
        TargetOptions targets,
        @Nullable Authentication authentication)
        implements Route {}
