package dev.longshore.rehearsal;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What was uploaded, by {@code bucket/key}. */
final class ObjectStore {
    private final Map<String, byte[]> objects = new TreeMap<>();

    void put(String path, byte[] content) {
        objects.put(path, content);
    }

    byte @Nullable [] get(String path) {
        return objects.get(path);
    }

    boolean holdsAnything(String bucket) {
        return objects.keySet().stream().anyMatch(path -> path.startsWith(bucket + "/"));
    }

    void list(String bucket, String prefix, BiConsumer<String, Integer> each) {
        objects.forEach((path, content) -> {
            if (path.startsWith(bucket + "/" + prefix)) {
                each.accept(path.substring(bucket.length() + 1), content.length);
            }
        });
    }
}
