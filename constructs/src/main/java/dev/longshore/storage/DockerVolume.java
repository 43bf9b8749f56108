package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.services.ecs.DockerVolumeConfiguration;
import software.amazon.awscdk.services.ecs.Scope;
import software.amazon.awscdk.services.ecs.Volume;

/** A volume that Docker makes on the container instance. */
public final class DockerVolume implements TaskVolume {
    /** The driver unless set, {@value}. */
    public static final String DEFAULT_DRIVER = "local";

    private final Scope scope;
    private final boolean autoprovision;
    private final String driver;
    private final Map<String, String> driverOptions;
    private final Map<String, String> labels;

    private DockerVolume(Builder options) {
        scope = options.scope;
        autoprovision = options.autoprovision;
        driver = options.driver;
        driverOptions = Ordered.copy(options.driverOptions);
        labels = Ordered.copy(options.labels);
    }

    /** Makes a volume from options written in place. */
    public static DockerVolume create(Consumer<Builder> options) {
        Builder builder = new Builder();
        options.accept(builder);
        return new DockerVolume(builder);
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scope", scope.name().toLowerCase(Locale.ROOT));
        if (autoprovision) {
            fields.put("autoprovision", true);
        }
        fields.put("driver", driver);
        fields.put("driverOpts", driverOptions);
        fields.put("labels", labels);
        return Ordered.map("dockerVolumeConfiguration", fields);
    }

    @Override
    public Volume toCdk(String name) {
        DockerVolumeConfiguration.Builder configuration =
                DockerVolumeConfiguration.builder().scope(scope).driver(driver);
        if (autoprovision) {
            configuration.autoprovision(true);
        }
        if (!driverOptions.isEmpty()) {
            configuration.driverOpts(driverOptions);
        }
        if (!labels.isEmpty()) {
            configuration.labels(labels);
        }
        return Volume.builder()
                .name(name)
                .dockerVolumeConfiguration(configuration.build())
                .build();
    }

    /** Builds a {@link DockerVolume}. */
    public static final class Builder {
        private Scope scope = Scope.TASK;
        private boolean autoprovision;
        private String driver = DEFAULT_DRIVER;
        private final Map<String, String> driverOptions = new LinkedHashMap<>();
        private final Map<String, String> labels = new LinkedHashMap<>();

        private Builder() {}

        /** Keeps it on the instance after the task, for the next one, and makes it where there is none. Default: no. */
        public Builder shared() {
            this.scope = Scope.SHARED;
            this.autoprovision = true;
            return this;
        }

        /** Uses one that is on the instance already: a task that is placed elsewhere does not start. Default: no. */
        public Builder existing() {
            this.scope = Scope.SHARED;
            this.autoprovision = false;
            return this;
        }

        /** Sets the driver, which is installed on the instance. Default: {@value DockerVolume#DEFAULT_DRIVER}. */
        public Builder driver(String driver) {
            this.driver = driver;
            return this;
        }

        /** Sets an option of the driver. Called again, it adds one. */
        public Builder putDriverOption(String name, String value) {
            driverOptions.put(name, value);
            return this;
        }

        /** Sets a label. Called again, it adds one. */
        public Builder putLabel(String name, String value) {
            labels.put(name, value);
            return this;
        }
    }
}
