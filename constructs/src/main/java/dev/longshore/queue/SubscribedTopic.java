package dev.longshore.queue;

import java.util.function.Consumer;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sns.Subscription;

/**
 * A topic of SNS whose messages come into a queue.
 *
 * @param topic the topic
 * @param customize the change to the subscription's own builder
 */
public record SubscribedTopic(ITopic topic, Consumer<Subscription.Builder> customize) {}
