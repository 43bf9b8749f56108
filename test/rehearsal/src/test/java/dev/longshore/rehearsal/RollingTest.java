package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollingTest {
    private static final TaskTimes TIMES =
            new TaskTimes(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(1));

    @ParameterizedTest
    @CsvSource({
        // desired, minimum, maximum, running, seconds, lowest, ends
        "1, 100, 200, 0, 10, 1, true",
        "1, 100, 200, 1, 11, 1, true",
        "4, 100, 200, 4, 11, 4, true",
        "4, 100, 150, 4, 22, 4, true",
        "4, 50, 100, 4, 22, 2, true",
        "1, 0, 100, 1, 11, 0, true",
        "1, 50, 200, 1, 11, 1, true",
        "1, 100, 100, 1, 0, 1, false",
        "1, 100, 150, 1, 0, 1, false",
        "3, 100, 200, 1, 11, 1, true",
        "0, 100, 200, 2, 1, 0, true"
    })
    void a_deployment_goes_in_steps(
            int desired, int minimum, int maximum, int running, int seconds, int lowest, boolean ends) {
        Rolling.Course course = new Rolling(desired, minimum, maximum, TIMES).from(running);
        assertThat(course).isEqualTo(new Rolling.Course(Duration.ofSeconds(seconds), lowest, ends));
    }

    @ParameterizedTest
    @CsvSource({
        // desired, minimum, maximum, failures, seconds, lowest
        "2, 100, 200, 3, 40, 2",
        "10, 100, 200, 5, 20, 10",
        "2, 50, 100, 3, 60, 1",
        "1, 0, 100, 3, 60, 0"
    })
    void sick_tasks_fail_in_rounds(int desired, int minimum, int maximum, int failures, int seconds, int lowest) {
        Rolling rolling = new Rolling(desired, minimum, maximum, TIMES);
        assertThat(rolling.untilBreakerOpens(failures, desired)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(rolling.lowestWhenSick(desired)).isEqualTo(lowest);
    }
}
