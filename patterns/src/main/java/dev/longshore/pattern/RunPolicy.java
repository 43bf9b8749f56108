package dev.longshore.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/**
 * How a state machine watches over a run.
 *
 * @param timeout after which it stops the task, or null
 * @param attempts how often it runs the task until it ends well
 * @param startRetries how often it tries to start the task
 * @param startAge for how long it does
 */
record RunPolicy(@Nullable Duration timeout, int attempts, int startRetries, Duration startAge) {
    private static final int RETRY_INTERVAL_SECONDS = 60;
    private static final int BACKOFF_RATE = 2;

    /**
     * A task that could not be started. The first is an answer of RunTask with failures, as where there is no room: Step
     * Functions Developer Guide, Run Amazon ECS tasks. The others are what RunTask throws: the second what its SDK has no
     * class for, such as throttling (CloudSnorkel/cdk-github-runners#341), the last also where ECS itself is throttled
     * while it asks for subnets and security groups (cdklabs/construct-hub#415, dagster-io/dagster#33439).
     */
    private static final List<String> NOT_STARTED = List.of(
            "AmazonECS.Unknown", "ECS.AmazonECSException", "ECS.ServerException", "ECS.InvalidParameterException");

    /** Returns the same with another number of attempts. */
    RunPolicy attempts(int count) {
        return new RunPolicy(timeout, count, startRetries, startAge);
    }

    /** Returns a state that runs a task to its end. */
    Map<String, Object> state(String partition, Map<String, Object> parameters) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("Type", "Task");
        state.put("Resource", "arn:" + partition + ":states:::ecs:runTask.sync");
        state.put("Parameters", parameters);
        if (timeout != null) {
            state.put("TimeoutSeconds", timeout.toSeconds());
        }
        List<Map<String, Object>> retries = new ArrayList<>();
        if (startRetries > 0) {
            int interval = Math.max(1, startAge.toSeconds().intValue() / startRetries);
            retries.add(retry(NOT_STARTED, startRetries, interval, 1));
        }
        if (attempts > 1) {
            retries.add(retry(List.of("States.TaskFailed"), attempts - 1, RETRY_INTERVAL_SECONDS, BACKOFF_RATE));
        }
        if (!retries.isEmpty()) {
            state.put("Retry", retries);
        }
        return state;
    }

    private static Map<String, Object> retry(List<String> errors, int times, int interval, int rate) {
        Map<String, Object> retry = new LinkedHashMap<>();
        retry.put("ErrorEquals", errors);
        retry.put("MaxAttempts", times);
        retry.put("IntervalSeconds", interval);
        retry.put("BackoffRate", rate);
        return retry;
    }
}
