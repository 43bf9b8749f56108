package dev.longshore.queue;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** How long a message may wait and what it takes: from these follows how many tasks a queue of some length needs. */
public sealed interface QueueScalingOptions permits DefaultQueueScalingOptions {
    /** The fewest tasks, {@value}, unless set: none while there are no messages. */
    int DEFAULT_MIN_TASKS = 0;

    /** The most tasks, {@value}, unless set. */
    int DEFAULT_MAX_TASKS = 10;

    /**
     * Seconds from a message until an alarm, {@value} at most: a minute that SQS counts, one until CloudWatch has it, one
     * until the alarm looks.
     */
    int DETECTION_SECONDS = 180;

    /** Seconds from the order of a task until its containers start, {@value}: network interface, image. */
    int LAUNCH_SECONDS = 60;

    /** The minutes of which the highest backlog counts, {@value}: so long idle tasks stay for the next messages. */
    int LOOK_BACK_MINUTES = 10;

    /** Returns the fewest tasks. */
    int minTasks();

    /** Returns the most tasks. */
    int maxTasks();

    /** Returns how long a message may take from its coming until it is done with, or null where it is missing. */
    @Nullable
    Duration acceptableLatency();

    /** Returns how long a message is in flight, or null where it is missing. */
    @Nullable
    Duration timePerMessage();

    /** Returns how many messages a task has in flight at the same time. */
    int messagesAtOnce();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a duration in the unit that fits short ones. */
    static long millis(Duration duration) {
        return duration.toMilliseconds().longValue();
    }

    /** Builds {@link QueueScalingOptions}. */
    final class Builder {
        private int minTasks = DEFAULT_MIN_TASKS;
        private int maxTasks = DEFAULT_MAX_TASKS;
        private @Nullable Duration acceptableLatency;
        private @Nullable Duration timePerMessage;
        private int messagesAtOnce = 1;

        private Builder() {}

        /**
         * Sets the fewest and the most tasks. With 0, tasks go when there are no messages and come with the first one.
         * Default: {@value QueueScalingOptions#DEFAULT_MIN_TASKS} to {@value QueueScalingOptions#DEFAULT_MAX_TASKS}.
         */
        public Builder tasks(int min, int max) {
            this.minTasks = min;
            this.maxTasks = max;
            return this;
        }

        /** Sets how long a message may take from its coming until it is done with; required. */
        public Builder acceptableLatency(Duration latency) {
            this.acceptableLatency = latency;
            return this;
        }

        /** Sets how long a message is in flight on average, from taken to deleted; required. */
        public Builder timePerMessage(Duration time) {
            this.timePerMessage = time;
            return this;
        }

        /** Sets how many messages a task has in flight at the same time, in parallel or as a batch. Default: 1. */
        public Builder messagesAtOnce(int messages) {
            this.messagesAtOnce = messages;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public QueueScalingOptions build() {
            return new DefaultQueueScalingOptions(
                    minTasks, maxTasks, acceptableLatency, timePerMessage, messagesAtOnce);
        }
    }
}

record DefaultQueueScalingOptions(
        int minTasks,
        int maxTasks,
        @Nullable Duration acceptableLatency,
        @Nullable Duration timePerMessage,
        int messagesAtOnce)
        implements QueueScalingOptions {}
