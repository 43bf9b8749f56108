package dev.longshore.task;

import org.jspecify.annotations.Nullable;

/**
 * What makes a container the FireLens log router of its task.
 *
 * @param type the program in the image
 * @param configFile a configuration file in the image, or null
 * @param ecsMetadata whether each line tells cluster, task and container
 */
public record LogRouterOptions(Type type, @Nullable String configFile, boolean ecsMetadata) {
    /** The programs that FireLens knows. */
    public enum Type {
        /** Fluent Bit: small. */
        FLUENTBIT,
        /** Fluentd. */
        FLUENTD;

        String ecsName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Returns Fluent Bit with the configuration that FireLens writes. */
    public static LogRouterOptions fluentBit() {
        return new LogRouterOptions(Type.FLUENTBIT, null, true);
    }

    /** Returns Fluentd with the configuration that FireLens writes. */
    public static LogRouterOptions fluentd() {
        return new LogRouterOptions(Type.FLUENTD, null, true);
    }

    /** Returns the same with a configuration file of the image on top. */
    public LogRouterOptions withConfigFile(String path) {
        return new LogRouterOptions(type, path, ecsMetadata);
    }

    /** Returns the same without cluster, task and container in each line. */
    public LogRouterOptions withoutEcsMetadata() {
        return new LogRouterOptions(type, configFile, false);
    }
}
