package dev.longshore.operations;

import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/** The alarms of a queue that tasks work on: messages that nobody could work on, and messages that wait too long. */
public final class QueueAlarms extends Construct {
    /** Minutes for which the oldest message must be too old, {@value}. */
    public static final int AGE_MINUTES = 5;

    private static final int MILLIS = 1000;

    private final String topicArn;
    private final Map<String, CfnAlarm> alarms = new LinkedHashMap<>();

    /**
     * Defines the alarms of a queue.
     *
     * @param scope where they are
     * @param id their id there
     * @param topic who is told
     * @param queue the queue
     * @param deadLetterQueue where its dead letters go, or null where that is not known
     * @param latency how long a message may take, from its coming until it is done with
     */
    public QueueAlarms(
            Construct scope,
            String id,
            ITopic topic,
            IQueue queue,
            @Nullable IQueue deadLetterQueue,
            Duration latency) {
        super(scope, id);
        PinnedFlags.on(this, scope);
        topicArn = topic.getTopicArn();
        if (deadLetterQueue != null) {
            alarm(
                    "DeadLetters",
                    "Messages that nobody could work on, in the dead-letter queue",
                    "ApproximateNumberOfMessagesVisible",
                    deadLetterQueue,
                    1,
                    1);
        }
        alarm(
                "Age",
                "Seconds since the oldest message came that is not done with",
                "ApproximateAgeOfOldestMessage",
                queue,
                latency.toMilliseconds().doubleValue() / MILLIS,
                AGE_MINUTES);
    }

    /** Returns the L1 alarms: {@code DeadLetters}, {@code Age}. */
    public Map<String, CfnAlarm> getAlarms() {
        return Ordered.copy(alarms);
    }

    private void alarm(String id, String description, String name, IQueue queue, Number threshold, int minutes) {
        Metric metric = new Metric("AWS/SQS", name, Ordered.map("QueueName", queue.getQueueName()), "Maximum");
        alarms.put(
                id,
                CfnAlarm.Builder.create(this, id)
                        .alarmDescription(description)
                        .namespace(metric.namespace())
                        .metricName(metric.name())
                        .dimensions(metric.rendered())
                        .statistic(metric.statistic())
                        .period(Metric.PERIOD_SECONDS)
                        .comparisonOperator("GreaterThanOrEqualToThreshold")
                        .threshold(threshold)
                        .evaluationPeriods(minutes)
                        // A queue that nobody uses has no metrics.
                        .treatMissingData("notBreaching")
                        .alarmActions(List.of(topicArn))
                        .okActions(List.of(topicArn))
                        .build());
    }
}
