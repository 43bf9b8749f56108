package dev.longshore.task;

import org.jspecify.annotations.Nullable;

/**
 * A port that a container listens on.
 *
 * @param port the port, 1 to 65535
 * @param protocol tcp or udp
 * @param name the name for Service Connect, or null
 */
public record ContainerPort(
        int port, String protocol, @Nullable String name) {}
