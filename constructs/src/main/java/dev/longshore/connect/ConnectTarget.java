package dev.longshore.connect;

import org.jspecify.annotations.Nullable;

/** What {@code connectTo} leads to: a service with {@code serveAs}, or an {@link Endpoint} of another app. */
public interface ConnectTarget {
    /** Returns where it is reached, or null where it serves nothing. */
    @Nullable
    Endpoint getEndpoint();
}
