package dev.longshore.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "memroy, memory",
        "Memory, memory",
        "memoryReservations, memoryReservation",
        "cpus, cpu",
        "portMapping, portMappings",
        "gpu, cpu",
        "xyz,",
        "colour,",
    })
    void finds_what_was_meant_and_nothing_far_fetched(String written, String meant) {
        assertThat(Nearest.to(written, List.of("cpu", "memory", "memoryReservation", "portMappings")))
                .isEqualTo(meant);
    }
}
