package dev.longshore.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How many tasks a queue needs: as many as get done in time what waits, and no fewer than are busy. The latter is also what a
 * steady flow needs, however long it lasts.
 *
 * @param minTasks the fewest tasks
 * @param maxTasks the most tasks
 * @param messagesAtOnce how many messages a task has in flight at the most
 * @param turns how many times in a row a task gets so many messages done in time
 */
public record Backlog(int minTasks, int maxTasks, int messagesAtOnce, long turns) {
    /** Step adjustments that a policy has: a quota of Application Auto Scaling. */
    static final int MOST_STEPS = 20;

    private static final int MILLIS = 1000;

    /**
     * Returns the arithmetic of these options. What passes until a task runs is taken off the acceptable latency; the rest is
     * for work.
     *
     * @param options the options, with latency and time
     * @param startupSeconds what a task takes from its start until it asks for messages
     */
    public static Backlog of(QueueScalingOptions options, int startupSeconds) {
        long latency = QueueScalingOptions.millis(Objects.requireNonNull(options.acceptableLatency()));
        long message = Math.max(1, QueueScalingOptions.millis(Objects.requireNonNull(options.timePerMessage())));
        long work = Math.max(latency - (long) MILLIS * reactionSeconds(startupSeconds), message);
        return new Backlog(options.minTasks(), options.maxTasks(), options.messagesAtOnce(), work / message);
    }

    /** Returns how many messages one task gets done in time. */
    public long messagesPerTask() {
        return messagesAtOnce * turns;
    }

    /** Returns the seconds from a message until the task that it calls for asks for messages. */
    public static int reactionSeconds(int startupSeconds) {
        return QueueScalingOptions.DETECTION_SECONDS + QueueScalingOptions.LAUNCH_SECONDS + startupSeconds;
    }

    /** Returns the numbers of tasks, one for each step: each of them up to 20, and beyond in equal ratios. */
    List<Integer> levels() {
        int lowest = Math.max(1, minTasks);
        List<Integer> levels = new ArrayList<>();
        if (maxTasks - lowest < MOST_STEPS) {
            for (int tasks = lowest; tasks <= maxTasks; tasks++) {
                levels.add(tasks);
            }
            return levels;
        }
        double ratio = Math.pow((double) maxTasks / lowest, 1.0 / (MOST_STEPS - 1));
        double exact = lowest;
        int tasks = lowest;
        for (int step = 0; step < MOST_STEPS - 1; step++) {
            levels.add(tasks);
            exact *= ratio;
            tasks = Math.max(tasks + 1, (int) Math.round(exact));
        }
        levels.add(maxTasks);
        return levels;
    }
}
