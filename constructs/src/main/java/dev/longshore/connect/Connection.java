package dev.longshore.connect;

import org.jspecify.annotations.Nullable;

/**
 * A path from a service to another.
 *
 * @param target where it leads
 * @param variable the environment variable that holds the address, or null for the endpoint's own
 */
public record Connection(ConnectTarget target, @Nullable String variable) {}
