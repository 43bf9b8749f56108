package dev.longshore.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Plays a trace against what scales a service. SQS counts at each full minute and CloudWatch has it a minute later; alarms look
 * half a minute after that; a task takes a minute to start.
 */
public final class Simulation {
    private static final int MINUTE = 60;
    private static final int PUBLISHED_AFTER = 60;
    private static final int ALARMS_LOOK_AT = 30;
    private static final int LAUNCH = 60;

    /** A queue that nobody has used for so long is not measured, and again only that long after it is used. */
    private static final int INACTIVE_AFTER = 6 * 3600;

    private static final int ACTIVE_AFTER = 15 * 60;

    private final ScalingInTemplate scaling;
    private final Reading reading;
    private final Workers workers;
    private final List<Map<String, Integer>> measured = new ArrayList<>();
    private final List<SimulatedRun.Minute> minutes = new ArrayList<>();
    private final List<SimulatedRun.Change> changes = new ArrayList<>();
    private int desired;
    private int lastChange = -INACTIVE_AFTER;
    private int measuredFrom;

    private Simulation(ScalingInTemplate scaling, Reading reading, int secondsPerMessage, int atOnce) {
        this.scaling = scaling;
        this.reading = reading;
        this.workers = new Workers(LAUNCH, secondsPerMessage, atOnce);
        this.desired = scaling.minTasks();
    }

    /** Plays so many hours of a trace. */
    public static SimulatedRun run(
            ScalingInTemplate scaling, Reading reading, int secondsPerMessage, int atOnce, Trace trace, int hours) {
        Simulation simulation = new Simulation(scaling, reading, secondsPerMessage, atOnce);
        for (int second = 0; second < hours * 3600; second++) {
            simulation.pass(second, trace.at(second));
        }
        return new SimulatedRun(simulation.minutes, simulation.changes, simulation.workers.latencies());
    }

    private void pass(int second, int arriving) {
        if (arriving > 0 && second - workers.lastUse() > INACTIVE_AFTER) {
            measuredFrom = second + ACTIVE_AFTER;
        }
        workers.pass(second, arriving, desired);
        if (second > 0 && second % MINUTE == 0) {
            measure(second);
        }
        if (second % MINUTE == ALARMS_LOOK_AT) {
            lookAt(second);
        }
    }

    private void measure(int second) {
        Map<String, Integer> metrics = new LinkedHashMap<>();
        if (second >= measuredFrom && second - workers.lastUse() <= INACTIVE_AFTER) {
            metrics.put("ApproximateNumberOfMessagesVisible", workers.waiting());
            if (workers.inFlight() > 0) {
                metrics.put("ApproximateNumberOfMessagesNotVisible", workers.inFlight());
            }
        }
        measured.add(metrics);
        minutes.add(new SimulatedRun.Minute(
                second / MINUTE, workers.waiting(), workers.inFlight(), workers.running(second), desired));
    }

    private void lookAt(int second) {
        int published = Math.min(measured.size(), (second - PUBLISHED_AFTER) / MINUTE);
        int inAlarm = 0;
        for (BacklogAlarm alarm : scaling.alarms()) {
            List<@Nullable Double> datapoints = new ArrayList<>();
            for (Map<String, Integer> metrics : measured.subList(0, Math.max(0, published))) {
                datapoints.add(alarm.value(metrics));
            }
            List<@Nullable Double> window = alarm.window(datapoints);
            if (alarm.isIn(window)) {
                inAlarm++;
                scale(second, alarm, window);
            }
        }
        if (inAlarm > 1) {
            throw new IllegalStateException("two alarms pull at minute " + second / MINUTE);
        }
    }

    private void scale(int second, BacklogAlarm alarm, List<@Nullable Double> window) {
        Double latest = window.get(window.size() - 1);
        double value = latest == null ? 0 : latest;
        if (reading.aggregates()) {
            value = window.stream()
                    .filter(Objects::nonNull)
                    .mapToDouble(each -> each)
                    .max()
                    .orElse(0);
        }
        OptionalInt asked = alarm.policy().capacity(value - alarm.threshold());
        if (asked.isEmpty()) {
            return;
        }
        int next = Math.min(scaling.maxTasks(), Math.max(scaling.minTasks(), asked.getAsInt()));
        boolean held = next < desired
                && reading.coolsDown()
                && second - lastChange < alarm.policy().cooldownSeconds();
        if (next != desired && !held) {
            changes.add(new SimulatedRun.Change(second, desired, next));
            desired = next;
            lastChange = second;
        }
    }
}
