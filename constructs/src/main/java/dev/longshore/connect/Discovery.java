package dev.longshore.connect;

import software.amazon.awscdk.services.servicediscovery.INamespace;

/**
 * A DNS name of the tasks, for whoever has no proxy.
 *
 * @param name the name, below that of the namespace
 * @param namespace a namespace with DNS
 */
public record Discovery(String name, INamespace namespace) {
    /** Seconds for which a resolver may keep a record, {@value}: for so long it leads to tasks that are gone. */
    public static final int TTL_SECONDS = 10;
}
