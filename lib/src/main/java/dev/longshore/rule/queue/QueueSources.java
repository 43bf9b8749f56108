package dev.longshore.rule.queue;

/** The pages that the rules over queues quote. */
final class QueueSources {
    /** What may subscribe to topics. */
    static final String SUBSCRIPTION = "SNS Developer Guide, message delivery for FIFO topics: "
            + "https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html";
    /** Where messages go that nobody could work on. */
    static final String DEAD_LETTERS = "SQS Developer Guide, dead-letter queues: "
            + "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html";

    private QueueSources() {}
}
