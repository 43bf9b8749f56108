package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.Map;
import software.amazon.awscdk.services.ecs.Host;
import software.amazon.awscdk.services.ecs.Volume;

/**
 * A directory of the container instance: what is in it stays there, and is not on any other instance.
 *
 * @param sourcePath the directory
 */
public record HostVolume(String sourcePath) implements TaskVolume {
    /** Returns the directory of that path. */
    public static HostVolume of(String sourcePath) {
        return new HostVolume(sourcePath);
    }

    @Override
    public Map<String, Object> fields() {
        return Ordered.map("host", Ordered.map("sourcePath", sourcePath));
    }

    @Override
    public Volume toCdk(String name) {
        return Volume.builder()
                .name(name)
                .host(Host.builder().sourcePath(sourcePath).build())
                .build();
    }
}
