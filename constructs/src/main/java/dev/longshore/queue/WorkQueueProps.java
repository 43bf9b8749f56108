package dev.longshore.queue;

import dev.longshore.internal.Durations;
import dev.longshore.internal.Ordered;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sns.Subscription;
import software.amazon.awscdk.services.sqs.IQueue;
import software.amazon.awscdk.services.sqs.Queue;

/** Options of a {@link WorkQueue}. */
public sealed interface WorkQueueProps permits DefaultWorkQueueProps {
    /** How often a message is taken, {@value}, before it goes to the dead letters, unless set. */
    int DEFAULT_MAX_RECEIVES = 5;

    /** How many days a message is kept, {@value}, unless set. */
    int DEFAULT_RETENTION_DAYS = 4;

    /** How many days a dead letter is kept, {@value}: SQS counts from the day the message was sent first. */
    int DEAD_LETTER_RETENTION_DAYS = 14;

    /** Seconds that a taken message stays hidden at least, {@value}, unless set: the longest stop timeout of Fargate. */
    int DEFAULT_VISIBILITY_SECONDS = 120;

    /** How many times the time per message a taken message stays hidden at least, {@value}, unless set. */
    int VISIBILITY_PER_MESSAGE = 6;

    /** The most seconds that SQS hides a taken message, {@value}. */
    int MAX_VISIBILITY_SECONDS = 43_200;

    /** Seconds that a request for messages waits for one, {@value}: fewer requests, and none in vain. */
    int RECEIVE_WAIT_SECONDS = 20;

    /** Returns the profile that what is not set comes from. */
    Profile profile();

    /** Returns the queue that is there already, or null. */
    @Nullable
    IQueue existing();

    /** Returns whether messages of a group keep their order. */
    boolean fifo();

    /** Returns the key, or null for the one of SQS. */
    @Nullable
    IKey key();

    /** Returns how long a taken message stays hidden, or null for what follows from the time per message. */
    @Nullable
    Duration visibilityTimeout();

    /** Returns what a task takes for a message, or null where it is not said. */
    @Nullable
    Duration timePerMessage();

    /** Returns how long a message is kept. */
    Duration retention();

    /** Returns how often a message is taken before it goes to the dead letters. */
    int maxReceives();

    /** Returns the dead-letter queue that is there already, or null. */
    @Nullable
    IQueue deadLetterQueue();

    /** Returns the topics whose messages come in. */
    List<SubscribedTopic> topics();

    /** Returns the events that come in. */
    List<SubscribedEvents> events();

    /** Returns the change to the queue's own builder, if any. */
    @Nullable
    Consumer<Queue.Builder> customizeQueue();

    /** Returns the change to the dead-letter queue's own builder, if any. */
    @Nullable
    Consumer<Queue.Builder> customizeDeadLetterQueue();

    /** Returns the seconds that a taken message stays hidden. */
    default int visibilitySeconds() {
        Duration given = visibilityTimeout();
        Duration perMessage = timePerMessage();
        if (given != null) {
            return Durations.inSeconds(given);
        }
        long derived = perMessage == null ? 0 : VISIBILITY_PER_MESSAGE * QueueScalingOptions.millis(perMessage) / 1000;
        return (int) Math.min(MAX_VISIBILITY_SECONDS, Math.max(DEFAULT_VISIBILITY_SECONDS, derived));
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorkQueueProps}. */
    final class Builder {
        private Profile profile = Profile.PRODUCTION;
        private @Nullable IQueue existing;
        private boolean fifo;
        private @Nullable IKey key;
        private @Nullable Duration visibilityTimeout;
        private @Nullable Duration timePerMessage;
        private Duration retention = Duration.days(DEFAULT_RETENTION_DAYS);
        private int maxReceives = DEFAULT_MAX_RECEIVES;
        private @Nullable IQueue deadLetterQueue;
        private final List<SubscribedTopic> topics = new ArrayList<>();
        private final List<SubscribedEvents> events = new ArrayList<>();
        private @Nullable Consumer<Queue.Builder> customizeQueue;
        private @Nullable Consumer<Queue.Builder> customizeDeadLetterQueue;

        private Builder() {}

        /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}, which keeps queues when the stack goes. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Uses a queue that is there already, as it is. Default: one is made. */
        public Builder existing(IQueue queue) {
            this.existing = queue;
            return this;
        }

        /** Keeps the order of messages of a group, and takes none twice. Changing it replaces the queue. Default: neither. */
        public Builder fifo() {
            this.fifo = true;
            return this;
        }

        /** Encrypts with this key, which whoever sends must be allowed to use. Default: with the one of SQS, for free. */
        public Builder key(IKey key) {
            this.key = key;
            return this;
        }

        /**
         * Sets how long a taken message stays hidden from other tasks. Default:
         * {@value WorkQueueProps#VISIBILITY_PER_MESSAGE} times the time per message, and at least
         * {@value WorkQueueProps#DEFAULT_VISIBILITY_SECONDS} seconds.
         */
        public Builder visibilityTimeout(Duration timeout) {
            this.visibilityTimeout = timeout;
            return this;
        }

        /** Says what a task takes for a message, for the visibility timeout to follow. Default: not said. */
        public Builder timePerMessage(Duration time) {
            this.timePerMessage = time;
            return this;
        }

        /** Sets how long a message is kept. Default: {@value WorkQueueProps#DEFAULT_RETENTION_DAYS} days. */
        public Builder retention(Duration retention) {
            this.retention = retention;
            return this;
        }

        /**
         * Sets how often a message is taken before it goes to the dead letters; what Spot capacity takes back counts.
         * Default: {@value WorkQueueProps#DEFAULT_MAX_RECEIVES}.
         */
        public Builder maxReceives(int times) {
            this.maxReceives = times;
            return this;
        }

        /** Uses a dead-letter queue that is there already, as it is. Default: one is made. */
        public Builder deadLetterQueue(IQueue queue) {
            this.deadLetterQueue = queue;
            return this;
        }

        /** Takes in the messages of a topic, as they were sent (raw). Called again, it adds one. */
        public Builder subscribe(ITopic topic) {
            return subscribe(topic, subscription -> {});
        }

        /** Takes in messages of a topic, and changes the L2 builder of the subscription, such as its filter, last. */
        public Builder subscribe(ITopic topic, Consumer<Subscription.Builder> customize) {
            topics.add(new SubscribedTopic(topic, customize));
            return this;
        }

        /**
         * Takes in events of the default event bus. Called again, it adds some.
         *
         * @param id the id of the rule, such as {@code OrderPlaced}
         * @param pattern which events
         */
        public Builder subscribe(String id, EventPattern pattern) {
            events.add(new SubscribedEvents(id, pattern));
            return this;
        }

        /** Changes the L2 builder before the queue is made; runs last, so it wins. */
        public Builder customizeQueue(Consumer<Queue.Builder> customize) {
            this.customizeQueue = customize;
            return this;
        }

        /** Changes the L2 builder before the dead-letter queue is made; runs last, so it wins. */
        public Builder customizeDeadLetterQueue(Consumer<Queue.Builder> customize) {
            this.customizeDeadLetterQueue = customize;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public WorkQueueProps build() {
            return new DefaultWorkQueueProps(
                    profile,
                    existing,
                    fifo,
                    key,
                    visibilityTimeout,
                    timePerMessage,
                    retention,
                    maxReceives,
                    deadLetterQueue,
                    Ordered.copy(topics),
                    Ordered.copy(events),
                    customizeQueue,
                    customizeDeadLetterQueue);
        }
    }
}

record DefaultWorkQueueProps(
        Profile profile,
        @Nullable IQueue existing,
        boolean fifo,
        @Nullable IKey key,
        @Nullable Duration visibilityTimeout,
        @Nullable Duration timePerMessage,
        Duration retention,
        int maxReceives,
        @Nullable IQueue deadLetterQueue,
        List<SubscribedTopic> topics,
        List<SubscribedEvents> events,
        @Nullable Consumer<Queue.Builder> customizeQueue,
        @Nullable Consumer<Queue.Builder> customizeDeadLetterQueue)
        implements WorkQueueProps {}
