package dev.longshore.queue;

import software.amazon.awscdk.services.events.EventPattern;

/**
 * Events of EventBridge that come into a queue.
 *
 * @param id the id of the rule
 * @param pattern which events
 */
public record SubscribedEvents(String id, EventPattern pattern) {}
