package dev.longshore.deployment;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header that leads requests of Service Connect to the new tasks before any others go there.
 *
 * @param name its name
 * @param value the value that it must have, or null for any
 */
public record TestHeader(String name, @Nullable String value) {
    /** The header that ECS goes by where none is said: {@value}. */
    public static final String DEFAULT_NAME = "x-amzn-ecs-blue-green-test";

    /** Returns this as the ECS model says it. */
    public Map<String, Object> model() {
        Map<String, Object> header = new LinkedHashMap<>(Ordered.map("name", name));
        if (value != null) {
            header.put("value", Ordered.map("exact", value));
        }
        return Ordered.map("header", header);
    }
}
