package dev.longshore.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.servicediscovery.INamespace;

/** The names that lead to services of this app, by namespace: clusters and stacks may share one. */
public final class TakenNames {
    private static final Map<INamespace, Map<String, String>> OWNERS = new WeakHashMap<>();

    private TakenNames() {}

    /** Returns the path of the service that has this name, or null. */
    public static @Nullable String owner(INamespace namespace, String name) {
        return OWNERS.getOrDefault(namespace, Collections.emptyMap()).get(name);
    }

    /** Notes that the service at this path has this name. */
    public static void take(INamespace namespace, String name, String path) {
        OWNERS.computeIfAbsent(namespace, each -> new HashMap<>()).put(name, path);
    }
}
