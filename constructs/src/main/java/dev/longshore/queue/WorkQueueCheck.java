package dev.longshore.queue;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.sqs.IQueue;
import software.amazon.awscdk.services.sqs.Queue;

/** What is wrong with the options of a queue. */
public final class WorkQueueCheck {
    private static final int MIN_RETENTION_SECONDS = 60;
    private static final int MAX_RETENTION_SECONDS = 1_209_600;

    private WorkQueueCheck() {}

    /** Returns what is wrong with the options of a queue at that place. */
    public static List<Finding> of(WorkQueueProps props, Place place) {
        OptionCheck check = new OptionCheck(place);
        if (props.existing() == null) {
            made(props, check);
        } else {
            existing(props, props.existing(), check);
        }
        return check.findings();
    }

    private static void made(WorkQueueProps props, OptionCheck check) {
        check.require(
                props.maxReceives() >= 1,
                JobRule.MAX_RECEIVES,
                "maxReceives",
                props.maxReceives(),
                "must be 1 or more",
                "set it to 3 or more: Spot capacity and deployments also give messages back");
        long retention = props.retention().toSeconds().longValue();
        check.require(
                retention >= MIN_RETENTION_SECONDS && retention <= MAX_RETENTION_SECONDS,
                JobRule.MESSAGE_RETENTION,
                "retention",
                retention,
                "must be " + MIN_RETENTION_SECONDS + " to " + MAX_RETENTION_SECONDS + " seconds",
                "set it to Duration.days(4) or another time up to 14 days");
        int visibility = props.visibilitySeconds();
        check.require(
                visibility >= 0 && visibility <= WorkQueueProps.MAX_VISIBILITY_SECONDS,
                JobRule.VISIBILITY_RANGE,
                "visibilityTimeout",
                visibility,
                "must be 0 to " + WorkQueueProps.MAX_VISIBILITY_SECONDS + " seconds",
                "leave it out: it follows from the time per message");
        Duration perMessage = props.timePerMessage();
        check.require(
                perMessage == null || visibility * 1000L >= QueueScalingOptions.millis(perMessage),
                JobRule.VISIBILITY,
                "visibilityTimeout",
                visibility,
                "must be at least the " + seconds(perMessage) + " seconds that a message takes",
                "leave it out: it is " + WorkQueueProps.VISIBILITY_PER_MESSAGE
                        + " times as long then; a message that takes longer than 12 hours has to be cut in parts");
        IQueue dead = props.deadLetterQueue();
        check.require(
                dead == null || dead.getFifo() == props.fifo(),
                JobRule.FIFO_DEAD_LETTERS,
                "deadLetterQueue",
                null,
                "must be a " + (props.fifo() ? "FIFO" : "standard") + " queue, as its queue is",
                "leave it out: one is made that fits");
        topics(props, props.fifo(), check);
    }

    private static void existing(WorkQueueProps props, IQueue existing, OptionCheck check) {
        boolean plain = !props.fifo()
                && props.key() == null
                && props.visibilityTimeout() == null
                && props.deadLetterQueue() == null
                && props.customizeQueue() == null
                && props.customizeDeadLetterQueue() == null;
        check.require(
                plain,
                OptionRule.CONTRADICTION,
                "existing",
                null,
                "and options of a queue that is made are both given",
                "set them where the queue is made");
        check.advise(
                existing instanceof Queue
                        || (props.topics().isEmpty() && props.events().isEmpty()),
                JobRule.FOREIGN_QUEUE,
                "subscribe",
                null,
                "changes nothing in the policy of a queue that another stack made",
                "let sns.amazonaws.com or events.amazonaws.com send to it there");
        topics(props, existing.getFifo(), check);
    }

    private static void topics(WorkQueueProps props, boolean fifo, OptionCheck check) {
        for (SubscribedTopic subscribed : props.topics()) {
            check.require(
                    !fifo || subscribed.topic().getFifo(),
                    JobRule.FIFO_TOPIC,
                    "subscribe",
                    subscribed.topic().getNode().getPath(),
                    "must be a FIFO topic for a FIFO queue",
                    "make the topic FIFO, or the queue a standard one");
        }
    }

    private static long seconds(@Nullable Duration duration) {
        return duration == null ? 0 : (QueueScalingOptions.millis(duration) + 999) / 1000;
    }
}
