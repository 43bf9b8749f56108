package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;

/** Where the output of a container goes. Fargate has awslogs, splunk and FireLens; instances have all. */
public sealed interface ContainerLogs permits DefaultContainerLogs {
    /** What a container may write while CloudWatch Logs is slow, {@value} MiB; above it, lines are dropped. */
    int DEFAULT_MAX_BUFFER_MIB = 25;

    /** Returns the log driver as ECS calls it, or null where the instance decides. */
    @Nullable
    String driver();

    /** Returns the options of the driver. */
    Map<String, String> options();

    /** Returns the options of the driver that are read from secrets. */
    Map<String, Secret> secretOptions();

    /** Returns the options of the driver that are read from secrets, each with where it comes from in ECS's words. */
    Map<String, String> secretOptionReferences();

    /** Returns the log group that is there already, or null. */
    @Nullable
    ILogGroup logGroup();

    /** Returns how long its log group keeps lines, or null for the profile's time. */
    @Nullable
    RetentionDays retention();

    /** Returns the key of its log group, or null for CloudWatch Logs' own. */
    @Nullable
    IKey encryptionKey();

    /** Returns whether its log group is for lines that are seldom read. */
    boolean infrequentAccess();

    /** Returns whether the container waits while CloudWatch Logs is slow. */
    boolean blocking();

    /** Returns the MiB that wait for CloudWatch Logs. */
    int maxBufferMiB();

    /** Returns whether lines go to CloudWatch Logs. */
    default boolean isAwslogs() {
        return "awslogs".equals(driver());
    }

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContainerLogs}. */
    final class Builder {
        private @Nullable String driver = "awslogs";
        private final Map<String, String> options = new LinkedHashMap<>();
        private final Map<String, Secret> secretOptions = new LinkedHashMap<>();
        private final Map<String, String> secretOptionReferences = new LinkedHashMap<>();
        private @Nullable ILogGroup logGroup;
        private @Nullable RetentionDays retention;
        private @Nullable IKey encryptionKey;
        private boolean infrequentAccess;
        private boolean blocking;
        private int maxBufferMiB = DEFAULT_MAX_BUFFER_MIB;

        private Builder() {}

        /** Writes to a log group that is there already. Default: one is made. */
        public Builder logGroup(ILogGroup group) {
            this.logGroup = group;
            return this;
        }

        /** Sets how long the log group keeps lines. Default: the profile's. */
        public Builder retention(RetentionDays days) {
            this.retention = days;
            return this;
        }

        /** Encrypts the log group with a key, which is permitted to CloudWatch Logs. Default: CloudWatch Logs' own. */
        public Builder encryptionKey(IKey key) {
            this.encryptionKey = key;
            return this;
        }

        /** Halves the price of lines that are seldom read; no live tail, no metric filters. Default: false. */
        public Builder infrequentAccess() {
            this.infrequentAccess = true;
            return this;
        }

        /** Begins an entry of several lines where a line matches, such as {@code ^[0-9]{4}-}. Default: each line. */
        public Builder multilinePattern(String pattern) {
            return option("awslogs-multiline-pattern", pattern);
        }

        /** Begins an entry where a line begins with a time in that format of strftime. Default: each line. */
        public Builder datetimeFormat(String format) {
            return option("awslogs-datetime-format", format);
        }

        /** Lets the container wait while CloudWatch Logs is slow, so that no line is lost. Default: lines are lost. */
        public Builder blocking() {
            this.blocking = true;
            return this;
        }

        /** Sets the MiB that wait for CloudWatch Logs. Default: {@value ContainerLogs#DEFAULT_MAX_BUFFER_MIB}. */
        public Builder maxBufferMiB(int bufferMiB) {
            this.maxBufferMiB = bufferMiB;
            return this;
        }

        /** Sends lines to the HTTP event collector of Splunk. */
        public Builder splunk(String url, Secret token) {
            return driver("splunk").option("splunk-url", url).secretOption("splunk-token", token);
        }

        /** Sends lines to the log router of the task, which sends them on as the options say. */
        public Builder firelens() {
            return driver("awsfirelens");
        }

        /** Sends lines to the log router of the task, and on by that output plugin of Fluent Bit. */
        public Builder firelens(String output) {
            return firelens().option("Name", output);
        }

        /** Sends lines to Fluentd at that address; on instances. */
        public Builder fluentd(String address) {
            return driver("fluentd").option("fluentd-address", address);
        }

        /** Sends lines to Graylog or Logstash at that address, such as {@code udp://host:12201}; on instances. */
        public Builder gelf(String address) {
            return driver("gelf").option("gelf-address", address);
        }

        /** Sends lines to a syslog at that address; on instances. */
        public Builder syslog(String address) {
            return driver("syslog").option("syslog-address", address);
        }

        /** Keeps lines in files of the instance, three of 10 MB each unless options say otherwise. */
        public Builder jsonFile() {
            return driver("json-file").option("max-size", "10m").option("max-file", "3");
        }

        /** Keeps lines in the journal of the instance. */
        public Builder journald() {
            return driver("journald");
        }

        /** Leaves lines to what Docker does by default; Fargate drops them. */
        public Builder none() {
            this.driver = null;
            return this;
        }

        /** Uses a driver by ECS's name for it. */
        public Builder driver(String name) {
            this.driver = name;
            return this;
        }

        /** Sets an option of the driver by its name. Called again, it adds one. */
        public Builder option(String name, String value) {
            options.put(name, value);
            return this;
        }

        /** Sets an option of the driver from a secret. Called again, it adds one. */
        public Builder secretOption(String name, Secret value) {
            secretOptions.put(name, value);
            return this;
        }

        /** Sets an option of the driver from a secret as ECS writes it, like a variable of a container. */
        public Builder secretOptionFrom(String name, String valueFrom) {
            secretOptionReferences.put(name, valueFrom);
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ContainerLogs build() {
            return new DefaultContainerLogs(
                    driver,
                    Ordered.copy(options),
                    Ordered.copy(secretOptions),
                    Ordered.copy(secretOptionReferences),
                    logGroup,
                    retention,
                    encryptionKey,
                    infrequentAccess,
                    blocking,
                    maxBufferMiB);
        }
    }
}

record DefaultContainerLogs(
        @Nullable String driver,
        Map<String, String> options,
        Map<String, Secret> secretOptions,
        Map<String, String> secretOptionReferences,
        @Nullable ILogGroup logGroup,
        @Nullable RetentionDays retention,
        @Nullable IKey encryptionKey,
        boolean infrequentAccess,
        boolean blocking,
        int maxBufferMiB)
        implements ContainerLogs {}
