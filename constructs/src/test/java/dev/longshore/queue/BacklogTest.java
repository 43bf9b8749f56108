package dev.longshore.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.Duration;

class BacklogTest {
    @ParameterizedTest
    @CsvSource({
        // What passes until a task runs is taken off the latency.
        "600, 10000, 1, 0, 36",
        "600, 10000, 4, 0, 144",
        "600, 10000, 1, 120, 24",
        "600, 500, 1, 0, 720",
        // Nothing is left for work: a task for each message.
        "240, 10000, 1, 0, 1",
        "60, 10000, 3, 0, 3",
        "3601, 10000, 1, 0, 336",
    })
    void follows_from_latency_and_time(int latency, int millisPerMessage, int atOnce, int startup, long messages) {
        Backlog backlog = Backlog.of(
                QueueScalingOptions.builder()
                        .acceptableLatency(Duration.seconds(latency))
                        .timePerMessage(Duration.millis(millisPerMessage))
                        .messagesAtOnce(atOnce)
                        .build(),
                startup);
        assertThat(backlog.messagesPerTask()).isEqualTo(messages);
    }

    @Test
    void has_a_step_for_each_number_of_tasks_up_to_twenty() {
        assertThat(levels(0, 4)).containsExactly(1, 2, 3, 4);
        assertThat(levels(3, 5)).containsExactly(3, 4, 5);
        assertThat(levels(2, 2)).containsExactly(2);
        assertThat(levels(0, 20)).hasSize(20).endsWith(19, 20);
    }

    @Test
    void has_no_more_steps_than_a_policy_may_have_and_never_asks_for_a_quarter_too_many() {
        for (int max : List.of(21, 40, 100, 1000)) {
            List<Integer> levels = levels(0, max);
            assertThat(levels).hasSize(Backlog.MOST_STEPS).isSorted().doesNotHaveDuplicates();
            assertThat(levels.get(0)).isEqualTo(1);
            assertThat(levels.get(levels.size() - 1)).isEqualTo(max);
            double ratio = Math.pow(max, 1.0 / 19);
            for (int i = 1; i < levels.size(); i++) {
                assertThat((double) levels.get(i))
                        .isLessThanOrEqualTo(Math.max(levels.get(i - 1) + 1, levels.get(i - 1) * ratio + 1));
            }
        }
    }

    private static List<Integer> levels(int min, int max) {
        return new Backlog(min, max, 1, 10).levels();
    }
}
