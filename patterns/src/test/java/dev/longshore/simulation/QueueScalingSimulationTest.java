package dev.longshore.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.pattern.QueueWorker;
import dev.longshore.testing.Synth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awscdk.Duration;

/** Traces of messages, played against what the template of a worker says, with each reading of what AWS leaves open. */
class QueueScalingSimulationTest {
    private static final int TEN_MINUTES = 600;
    private static final int TEN_SECONDS = 10;
    private static final int HOUR = 3600;

    /** From a message until the task that it calls for asks for it: what the arithmetic allows for. */
    private static final int REACTION = 240;

    private static final Map<List<Integer>, ScalingInTemplate> SYNTHESIZED = new LinkedHashMap<>();

    @ParameterizedTest
    @EnumSource
    void first_message_wakes_the_first_task(Reading reading) {
        for (int second : List.of(600, 601, 630, 659)) {
            SimulatedRun run = run(20, reading, Trace.burst(second, 1), 2);
            assertThat(run.changes()).extracting(SimulatedRun.Change::to).containsExactly(1, 0);
            assertThat(run.longestLatency()).isLessThanOrEqualTo(REACTION + TEN_SECONDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void first_message_after_hours_waits_until_sqs_measures_the_queue_again(Reading reading) {
        SimulatedRun run = run(20, reading, Trace.burst(8 * HOUR, 1), 10);
        assertThat(run.longestLatency()).isBetween(15 * 60, 15 * 60 + REACTION + TEN_SECONDS);
        assertThat(run.end().desired()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_moves_without_messages(Reading reading) {
        assertThat(run(20, reading, Trace.nothing(), 10).changes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_trickle_keeps_one_task_and_then_none(Reading reading) {
        SimulatedRun run = run(20, reading, Trace.every(120, 600, 600 + 2 * HOUR), 4);
        assertThat(run.changes()).extracting(SimulatedRun.Change::to).containsExactly(1, 0);
    }

    @ParameterizedTest
    @EnumSource
    void bursts_are_done_in_time_and_leave_no_task_behind(Reading reading) {
        Trace bursts = Trace.burst(600, 30).and(Trace.burst(2 * HOUR, 700)).and(Trace.burst(4 * HOUR, 250));
        SimulatedRun run = run(20, reading, bursts, 6);
        assertThat(run.longestLatency()).isLessThanOrEqualTo(TEN_MINUTES);
        assertThat(run.latencies()).hasSize(980);
        assertThat(run.mostTasks()).isEqualTo(20);
        assertThat(run.end().desired()).isZero();
        // Out and in again for each of the three.
        assertThat(run.turns()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void a_flood_beyond_the_maximum_keeps_all_tasks_until_it_is_done(Reading reading) {
        SimulatedRun run = run(10, reading, Trace.flood(5, 600, 1800), 6);
        assertThat(run.longestLatency()).isGreaterThan(TEN_MINUTES);
        assertThat(run.mostTasks()).isEqualTo(10);
        assertThat(run.turns()).isEqualTo(1);
        assertThat(run.end()).isEqualTo(new SimulatedRun.Minute(359, 0, 0, 0, 0));
    }

    /** A second or a latency that is hardly longer than the reaction is where scaling by what waits alone swings. */
    @ParameterizedTest
    @CsvSource({"20, 600, 10, 1, 1", "100, 300, 5, 1, 4", "100, 300, 5, 1, 16", "40, 900, 30, 4, 3", "8, 3600, 1, 1, 6"
    })
    void a_steady_flow_settles(int max, int latency, int perMessage, int atOnce, int flow) {
        for (Reading reading : Reading.values()) {
            SimulatedRun run = Simulation.run(
                    scaling(0, max, latency, perMessage, atOnce),
                    reading,
                    perMessage,
                    atOnce,
                    Trace.flood(flow, 600, 600 + 3 * HOUR),
                    6);
            assertThat(run.turns()).as("turns with %s", reading).isEqualTo(1);
            assertThat(run.longestLatency()).isLessThanOrEqualTo(latency);
            int needed = (flow * perMessage + atOnce - 1) / atOnce;
            assertThat(run.minutes().get(180).desired()).isBetween(needed, needed * 5 / 4 + 1);
            assertThat(run.end().desired()).isZero();
        }
    }

    /** As many messages at once as the maximum gets done in time. */
    @ParameterizedTest
    @CsvSource({
        "8, 300, 10, 1",
        "8, 600, 60, 1",
        "8, 1800, 10, 4",
        "8, 3600, 240, 1",
        "8, 300, 60, 1",
        "30, 900, 30, 10",
        "100, 600, 7, 1"
    })
    void the_largest_burst_that_the_maximum_allows_is_done_in_time(int max, int latency, int perMessage, int atOnce) {
        int messages = (latency - REACTION) / perMessage * atOnce * max;
        for (Reading reading : Reading.values()) {
            for (int second : List.of(600, 601, 630, 659)) {
                SimulatedRun run = Simulation.run(
                        scaling(0, max, latency, perMessage, atOnce),
                        reading,
                        perMessage,
                        atOnce,
                        Trace.burst(second, messages),
                        4);
                assertThat(run.longestLatency()).as("latency with %s", reading).isLessThanOrEqualTo(latency);
                assertThat(run.mostTasks()).isEqualTo(max);
                assertThat(run.turns()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_stays(Reading reading) {
        SimulatedRun run = Simulation.run(
                scaling(3, 8, TEN_MINUTES, TEN_SECONDS, 1), reading, TEN_SECONDS, 1, Trace.burst(600, 250), 3);
        assertThat(run.changes()).first().extracting(SimulatedRun.Change::from).isEqualTo(3);
        assertThat(run.end().desired()).isEqualTo(3);
    }

    @Test
    void picture_shows_a_run() {
        Trace morning = Trace.every(60, 600, 3000).and(Trace.burst(3600, 400)).and(Trace.flood(1, 7200, 9000));
        new RunPicture(run(20, Reading.BOTH, morning, 4)).require("queue-worker.svg");
    }

    private static SimulatedRun run(int max, Reading reading, Trace trace, int hours) {
        return Simulation.run(scaling(0, max, TEN_MINUTES, TEN_SECONDS, 1), reading, TEN_SECONDS, 1, trace, hours);
    }

    private static ScalingInTemplate scaling(int min, int max, int latency, int perMessage, int atOnce) {
        return SYNTHESIZED.computeIfAbsent(
                List.of(min, max, latency, perMessage, atOnce),
                key -> ScalingInTemplate.of(Synth.of(stack -> QueueWorker.create(
                        stack,
                        "Worker",
                        w -> w.addContainer("worker", "worker:1", c -> {})
                                .tasks(min, max)
                                .acceptableLatency(Duration.seconds(latency))
                                .timePerMessage(Duration.seconds(perMessage))
                                .messagesAtOnce(atOnce)))));
    }
}
