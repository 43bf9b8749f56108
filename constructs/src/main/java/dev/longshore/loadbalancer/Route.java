package dev.longshore.loadbalancer;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which requests of a load balancer a service gets. */
public sealed interface Route permits DefaultRoute {
    /** The priority of a route without conditions, {@value}: it gets what no other route matches. */
    int CATCH_ALL_PRIORITY = 50_000;

    /** Returns the names of hosts; empty for all. */
    List<String> hosts();

    /** Returns the patterns of paths; empty for all. */
    List<String> paths();

    /** Returns the priority among the routes of the load balancer, or null where it was not set. */
    @Nullable
    Integer priority();

    /** Returns whether the route takes whatever no other route matches. */
    default boolean isCatchAll() {
        return hosts().isEmpty() && paths().isEmpty();
    }

    /** Returns the priority that the listener rule gets. */
    default int renderedPriority() {
        Integer priority = priority();
        return priority == null ? CATCH_ALL_PRIORITY : priority;
    }

    /** Starts a builder of a route for everything. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Route}. */
    final class Builder {
        private final List<String> hosts = new ArrayList<>();
        private final List<String> paths = new ArrayList<>();
        private @Nullable Integer priority;

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

        /**
         * Sets the priority among the routes of the load balancer, 1 to 49999; the lowest that matches wins. Required
         * with conditions. Default without conditions: {@value Route#CATCH_ALL_PRIORITY}.
         */
        public Builder priority(int priority) {
            this.priority = priority;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the route. */
        public Route build() {
            return new DefaultRoute(Ordered.copy(hosts), Ordered.copy(paths), priority);
        }
    }
}

record DefaultRoute(
        List<String> hosts, List<String> paths, @Nullable Integer priority) implements Route {}
