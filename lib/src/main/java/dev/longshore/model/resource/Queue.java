package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A queue of SQS. */
public final class Queue extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Queue> KIND = new Kind<>("AWS::SQS::Queue", Queue::new);

    /** Views a resource of a template as this. */
    public Queue(Resource resource) {
        super(resource);
    }

    /** Returns its name. */
    public @Nullable Value<String> name() {
        return text("QueueName");
    }

    /** Returns whether it keeps the order; false unless set. */
    public @Nullable Value<Boolean> fifo() {
        return flag("FifoQueue");
    }

    /** Returns the seconds that it keeps a message. */
    public @Nullable Value<Integer> retention() {
        return number("MessageRetentionPeriod");
    }

    /** Returns the seconds in which a message that was taken is not seen. */
    public @Nullable Value<Integer> visibilityTimeout() {
        return number("VisibilityTimeout");
    }

    /** Returns how often a message is taken before it goes to the dead letters. */
    public @Nullable Value<Integer> maxReceiveCount() {
        return part("RedrivePolicy").number("maxReceiveCount");
    }

    /** Returns where messages go that nobody could work on. */
    public @Nullable Link deadLetterQueue() {
        return part("RedrivePolicy").link("deadLetterTargetArn");
    }
}
