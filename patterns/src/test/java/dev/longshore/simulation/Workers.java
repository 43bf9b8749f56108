package dev.longshore.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Tasks that take messages of a queue in their order; one that is busy protects itself. */
final class Workers {
    private final int launchSeconds;
    private final int secondsPerMessage;
    private final int atOnce;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Integer> latencies = new ArrayList<>();
    private int lastUse;

    Workers(int launchSeconds, int secondsPerMessage, int atOnce) {
        this.launchSeconds = launchSeconds;
        this.secondsPerMessage = secondsPerMessage;
        this.atOnce = atOnce;
    }

    void pass(int second, int arriving, int desired) {
        for (int i = 0; i < arriving; i++) {
            waiting.add(second);
        }
        for (Task task : tasks) {
            task.finish(second, latencies);
        }
        for (int i = tasks.size() - 1; i >= 0 && tasks.size() > desired; i--) {
            if (tasks.get(i).messages.isEmpty()) {
                tasks.remove(i);
            }
        }
        while (tasks.size() < desired) {
            tasks.add(new Task(second + launchSeconds));
        }
        for (Task task : tasks) {
            while (task.runs(second) && task.messages.size() < atOnce && !waiting.isEmpty()) {
                task.messages.add(new Message(waiting.remove(), second + secondsPerMessage));
            }
        }
        if (!waiting.isEmpty() || running(second) > 0) {
            lastUse = second;
        }
    }

    int waiting() {
        return waiting.size();
    }

    int inFlight() {
        return tasks.stream().mapToInt(task -> task.messages.size()).sum();
    }

    int running(int second) {
        return (int) tasks.stream().filter(task -> task.runs(second)).count();
    }

    int lastUse() {
        return lastUse;
    }

    List<Integer> latencies() {
        return latencies;
    }

    private record Message(int arrived, int done) {}

    private record Task(int startsAt, List<Message> messages) {
        Task(int startsAt) {
            this(startsAt, new ArrayList<>());
        }

        boolean runs(int second) {
            return second >= startsAt;
        }

        void finish(int second, List<Integer> latencies) {
            messages.removeIf(message -> {
                if (message.done() == second) {
                    latencies.add(second - message.arrived());
                }
                return message.done() == second;
            });
        }
    }
}
