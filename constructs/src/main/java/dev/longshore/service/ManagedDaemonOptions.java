package dev.longshore.service;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.IAlarm;

/** How ECS keeps a managed daemon on the instances that it manages, and brings a new version to them. */
public sealed interface ManagedDaemonOptions permits DefaultManagedDaemonOptions {
    /** Returns the percentage of the instances that a deployment replaces at a time, or null for ECS's own. */
    @Nullable
    Double drainPercent();

    /** Returns how long a deployment waits after a step, or null where it does not. */
    @Nullable
    Duration bakeTime();

    /** Returns what takes a deployment back. */
    List<IAlarm> rollbackAlarms();

    /** Returns whether an instance is replaced where the daemon fails. */
    boolean critical();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ManagedDaemonOptions}. */
    final class Builder {
        private @Nullable Double drainPercent;
        private @Nullable Duration bakeTime;
        private final List<IAlarm> rollbackAlarms = new ArrayList<>();
        private boolean critical = true;

        private Builder() {}

        /**
         * Sets what percentage of the instances a deployment drains and replaces at a time: a new version comes with a
         * new instance, and so do the tasks that were on the old one. Default: ECS's own.
         */
        public Builder drainPercent(double percent) {
            this.drainPercent = percent;
            return this;
        }

        /** Sets how long a deployment waits after each step, in whole minutes. Default: it goes on at once. */
        public Builder bakeTime(Duration bakeTime) {
            this.bakeTime = bakeTime;
            return this;
        }

        /** Takes a deployment back when this alarm is in alarm. Called again, it adds one. Default: none. */
        public Builder rollbackOn(IAlarm alarm) {
            rollbackAlarms.add(alarm);
            return this;
        }

        /** Says whether ECS drains and replaces an instance where the daemon does not start, or stops. Default: true. */
        public Builder critical(boolean critical) {
            this.critical = critical;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ManagedDaemonOptions build() {
            return new DefaultManagedDaemonOptions(drainPercent, bakeTime, Ordered.copy(rollbackAlarms), critical);
        }
    }
}

record DefaultManagedDaemonOptions(
        @Nullable Double drainPercent, @Nullable Duration bakeTime, List<IAlarm> rollbackAlarms, boolean critical)
        implements ManagedDaemonOptions {}
