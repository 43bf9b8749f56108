package dev.longshore.operations;

import dev.longshore.internal.Durations;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.sns.ITopic;

/** What of a service people are told, and where. */
public sealed interface AlarmOptions permits DefaultAlarmOptions {
    /** The percentage of CPU, and of memory, that is too much, {@value}, unless set. */
    int DEFAULT_SATURATION_PERCENT = 90;

    /** The percentage of answers that may be errors, {@value}, unless set. */
    int DEFAULT_ERROR_PERCENT = 5;

    /** The requests in a minute below which errors are not counted, {@value}: one of three is no sign. */
    int FEWEST_REQUESTS = 20;

    /** The seconds in which 99 of 100 requests are to be answered, {@value}, unless set. */
    int DEFAULT_LATENCY_SECONDS = 2;

    /** Minutes for which too much CPU or memory, or too few tasks, must last, {@value}. */
    int SATURATION_MINUTES = 10;

    /** Minutes that are looked at for errors and latency, {@value}. */
    int REQUEST_MINUTES = 5;

    /** Minutes among them that must be bad, {@value}. */
    int BAD_REQUEST_MINUTES = 3;

    /** Returns the topic, or null for one that is made beside the service. */
    @Nullable
    ITopic topic();

    /** Returns the percentage of CPU that is too much. */
    int cpuPercent();

    /** Returns the percentage of memory that is too much. */
    int memoryPercent();

    /** Returns the percentage of answers that may be errors. */
    int errorPercent();

    /** Returns in what time 99 of 100 requests are to be answered. */
    Duration latency();

    /** Returns whether each task that stops by itself is told. */
    boolean stoppedTasks();

    /** Returns whether there is a dashboard. */
    boolean dashboard();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AlarmOptions}. */
    final class Builder {
        private @Nullable ITopic topic;
        private int cpuPercent = DEFAULT_SATURATION_PERCENT;
        private int memoryPercent = DEFAULT_SATURATION_PERCENT;
        private int errorPercent = DEFAULT_ERROR_PERCENT;
        private Duration latency = Durations.seconds(DEFAULT_LATENCY_SECONDS);
        private boolean stoppedTasks = true;
        private boolean dashboard;

        private Builder() {}

        /** Tells this topic, which several services can share. Default: one is made for this service. */
        public Builder topic(AlarmTopic topic) {
            return topic(topic.getTopic());
        }

        /**
         * Tells a topic that is there already. Its policy must let {@code cloudwatch.amazonaws.com} and
         * {@code events.amazonaws.com} publish, and so must its key.
         */
        public Builder topic(ITopic existing) {
            this.topic = existing;
            return this;
        }

        /** Sets what percentage of CPU is too much, 1 to 100. Default: {@value AlarmOptions#DEFAULT_SATURATION_PERCENT}. */
        public Builder cpuPercent(int percent) {
            this.cpuPercent = percent;
            return this;
        }

        /** Sets what percentage of memory is too much, 1 to 100. Default: {@value AlarmOptions#DEFAULT_SATURATION_PERCENT}. */
        public Builder memoryPercent(int percent) {
            this.memoryPercent = percent;
            return this;
        }

        /**
         * Sets what percentage of the answers may be errors of the service (5xx), 1 to 100. Default:
         * {@value AlarmOptions#DEFAULT_ERROR_PERCENT}.
         */
        public Builder errorPercent(int percent) {
            this.errorPercent = percent;
            return this;
        }

        /**
         * Sets in what time 99 of 100 requests are to be answered; of those that come through Service Connect, in what
         * time on average. Default: {@value AlarmOptions#DEFAULT_LATENCY_SECONDS} seconds.
         */
        public Builder latency(Duration latency) {
            this.latency = latency;
            return this;
        }

        /** Says whether each task that stops by itself is told. Default: true. */
        public Builder stoppedTasks(boolean stoppedTasks) {
            this.stoppedTasks = stoppedTasks;
            return this;
        }

        /** Makes a dashboard, for 3 USD a month beyond the first three of an account. Default: none. */
        public Builder dashboard() {
            this.dashboard = true;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public AlarmOptions build() {
            return new DefaultAlarmOptions(
                    topic, cpuPercent, memoryPercent, errorPercent, latency, stoppedTasks, dashboard);
        }
    }
}

record DefaultAlarmOptions(
        @Nullable ITopic topic,
        int cpuPercent,
        int memoryPercent,
        int errorPercent,
        Duration latency,
        boolean stoppedTasks,
        boolean dashboard)
        implements AlarmOptions {}
