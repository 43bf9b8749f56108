package dev.longshore.rule.resource;

import dev.longshore.model.Value;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a resource, with the name that people know it by.
 *
 * @param option the name
 * @param value the value
 * @param <V> the type of the value
 */
public record Setting<V>(String option, Value<V> value) {
    /** Returns a setting; nothing where it was not given. */
    public static <V> Stream<Setting<V>> of(String option, @Nullable Value<V> value) {
        return value == null ? Stream.empty() : Stream.of(new Setting<>(option, value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
