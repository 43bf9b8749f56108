package dev.longshore.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collections that keep their order: {@code Map.of} and {@code Set.of} differ from one JVM to the next. */
public final class Ordered {
    private Ordered() {}

    /** Returns an unmodifiable copy in the same order. */
    public static <K, V> Map<K, V> copy(Map<? extends K, ? extends V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Returns an unmodifiable copy in the same order. */
    public static <T> List<T> copy(List<? extends T> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Returns a map of one entry. */
    public static <V> Map<String, V> map(String key, V value) {
        return Collections.singletonMap(key, value);
    }
}
