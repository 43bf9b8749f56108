package dev.longshore.queue;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;
import software.amazon.awscdk.Duration;

/** What is wrong with how a queue is to scale tasks. */
public final class QueueScalingCheck {
    private static final int MILLIS = 1000;

    private QueueScalingCheck() {}

    /**
     * Returns what is wrong.
     *
     * @param options how the queue is to scale tasks
     * @param startupSeconds what a task takes from its start until it asks for messages
     * @param place where it is
     */
    public static List<Finding> of(QueueScalingOptions options, int startupSeconds, Place place) {
        OptionCheck check = new OptionCheck(place);
        Duration latency = options.acceptableLatency();
        Duration message = options.timePerMessage();
        check.require(
                latency != null,
                OptionRule.MISSING,
                "acceptableLatency",
                null,
                "is missing: how long a message may take from its coming until it is done with",
                "add acceptableLatency(Duration.minutes(10)) or another time");
        check.require(
                message != null,
                OptionRule.MISSING,
                "timePerMessage",
                null,
                "is missing: what a task takes for a message",
                "add timePerMessage(Duration.seconds(10)) or what you have measured");
        check.require(
                options.minTasks() >= 0 && options.minTasks() <= options.maxTasks() && options.maxTasks() > 0,
                JobRule.TASK_BOUNDS,
                "tasks",
                options.minTasks() + " and " + options.maxTasks(),
                "must be a range with at least one task",
                "write tasks(0, 10) or another range");
        check.require(
                options.messagesAtOnce() >= 1,
                JobRule.MESSAGE_TIME,
                "messagesAtOnce",
                options.messagesAtOnce(),
                "must be 1 or more",
                "leave it out where a task works on one message after the other");
        if (latency != null && message != null) {
            times(options, latency, message, startupSeconds, check);
        }
        return check.findings();
    }

    private static void times(
            QueueScalingOptions options, Duration latency, Duration message, int startupSeconds, OptionCheck check) {
        long latencyMillis = QueueScalingOptions.millis(latency);
        long messageMillis = QueueScalingOptions.millis(message);
        check.require(
                messageMillis > 0 && latencyMillis >= messageMillis,
                JobRule.MESSAGE_TIME,
                "acceptableLatency",
                text(latencyMillis),
                "must be at least the " + text(messageMillis) + " that a message takes",
                "raise it, or cut messages in parts");
        long soonest = (long) MILLIS * Backlog.reactionSeconds(startupSeconds) + messageMillis;
        check.advise(
                latencyMillis >= soonest || latencyMillis < messageMillis,
                JobRule.REACTION,
                "acceptableLatency",
                text(latencyMillis),
                "is less than the " + text(soonest)
                        + " until a task that a message calls for has done it: bursts, and with no tasks the first"
                        + " message, wait longer",
                "raise it, or keep enough tasks for bursts with tasks(" + Math.max(1, options.minTasks()) + ", "
                        + options.maxTasks() + ") or more");
    }

    private static String text(long millis) {
        return millis % MILLIS == 0 ? millis / MILLIS + " s" : millis + " ms";
    }
}
