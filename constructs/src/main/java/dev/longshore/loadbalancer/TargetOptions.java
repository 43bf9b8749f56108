package dev.longshore.loadbalancer;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocolVersion;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetGroupLoadBalancingAlgorithmType;

/** How an HTTP load balancer hands requests on to tasks. */
public sealed interface TargetOptions permits DefaultTargetOptions {
    /** Returns the version of HTTP that is spoken with the tasks, or null for HTTP/1.1. */
    @Nullable
    ApplicationProtocolVersion protocolVersion();

    /** Returns whether TLS is spoken with the tasks. */
    boolean https();

    /** Returns the status codes of a healthy task, or null for 200, with gRPC for 12. */
    @Nullable
    String healthyCodes();

    /** Returns how long a client stays with its task, or null where each request goes anywhere. */
    @Nullable
    Duration stickiness();

    /** Returns the cookie of the application that a client stays by, or null for the load balancer's own. */
    @Nullable
    String stickinessCookie();

    /** Returns for how long a new task gets fewer requests, or null where it gets its share at once. */
    @Nullable
    Duration slowStart();

    /** Returns how a task is chosen, or null for in turn. */
    @Nullable
    TargetGroupLoadBalancingAlgorithmType algorithm();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TargetOptions}. */
    final class Builder {
        private @Nullable ApplicationProtocolVersion protocolVersion;
        private boolean https;
        private @Nullable String healthyCodes;
        private @Nullable Duration stickiness;
        private @Nullable String stickinessCookie;
        private @Nullable Duration slowStart;
        private @Nullable TargetGroupLoadBalancingAlgorithmType algorithm;

        private Builder() {}

        /**
         * Speaks HTTP/2 with the tasks, without TLS unless {@link #https()}; clients come over HTTPS. Default: HTTP/1.1.
         */
        public Builder http2() {
            this.protocolVersion = ApplicationProtocolVersion.HTTP2;
            return this;
        }

        /**
         * Speaks gRPC with the tasks; clients come over HTTPS. A task is healthy that answers the path of its health check
         * with status 0, or without one, any call with 12, unimplemented. Default: HTTP/1.1.
         */
        public Builder grpc() {
            this.protocolVersion = ApplicationProtocolVersion.GRPC;
            return this;
        }

        /** Speaks TLS with the tasks; any certificate of theirs will do. Default: no, the VPC is enough. */
        public Builder https() {
            this.https = true;
            return this;
        }

        /** Sets the status codes of a healthy task, such as {@code 200-299}. Default: 200. */
        public Builder healthyCodes(String codes) {
            this.healthyCodes = codes;
            return this;
        }

        /** Keeps a client with its task by a cookie of the load balancer, a second to 7 days. Default: it does not. */
        public Builder sticky(Duration duration) {
            this.stickiness = duration;
            this.stickinessCookie = null;
            return this;
        }

        /** Keeps a client with its task by a cookie of the application, a second to 7 days. */
        public Builder stickyBy(String cookie, Duration duration) {
            this.stickiness = duration;
            this.stickinessCookie = cookie;
            return this;
        }

        /** Gives a new task more and more requests for 30 to 900 seconds, before its full share. Default: all at once. */
        public Builder slowStart(Duration duration) {
            this.slowStart = duration;
            return this;
        }

        /** Sets how a task is chosen. Default: in turn. */
        public Builder algorithm(TargetGroupLoadBalancingAlgorithmType algorithm) {
            this.algorithm = algorithm;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public TargetOptions build() {
            return new DefaultTargetOptions(
                    protocolVersion, https, healthyCodes, stickiness, stickinessCookie, slowStart, algorithm);
        }
    }
}

record DefaultTargetOptions(
        @Nullable ApplicationProtocolVersion protocolVersion,
        boolean https,
        @Nullable String healthyCodes,
        @Nullable Duration stickiness,
        @Nullable String stickinessCookie,
        @Nullable Duration slowStart,
        @Nullable TargetGroupLoadBalancingAlgorithmType algorithm)
        implements TargetOptions {}
