package dev.longshore.task;

import org.jspecify.annotations.Nullable;

/**
 * What makes a container the FireLens log router of its task.
 *
 * @param type the program in the image
 * @param configFile a configuration file in the image, or the ARN of one in S3, or null
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

    /** Returns the same with a configuration file in S3 on top, which the execution role may read; not on Fargate. */
    public LogRouterOptions withConfigFrom(String arn) {
        return new LogRouterOptions(type, arn, ecsMetadata);
    }

    /** Returns whether the configuration file is in S3. */
    public boolean isConfigInS3() {
        return configFile != null && configFile.startsWith("arn:");
    }

    /** Returns the same without cluster, task and container in each line. */
    public LogRouterOptions withoutEcsMetadata() {
        return new LogRouterOptions(type, configFile, false);
    }
}
