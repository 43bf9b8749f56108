package dev.longshore.task;

/** What is spoken on a port, for Service Connect and its metrics. */
public enum AppProtocol {
    /** HTTP/1. */
    HTTP,
    /** HTTP/2. */
    HTTP2,
    /** gRPC. */
    GRPC;

    /** Returns what ECS calls it. */
    String ecsName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns what CDK calls it. */
    software.amazon.awscdk.services.ecs.AppProtocol toCdk() {
        return switch (this) {
            case HTTP -> software.amazon.awscdk.services.ecs.AppProtocol.getHttp();
            case HTTP2 -> software.amazon.awscdk.services.ecs.AppProtocol.getHttp2();
            case GRPC -> software.amazon.awscdk.services.ecs.AppProtocol.getGrpc();
        };
    }
}
