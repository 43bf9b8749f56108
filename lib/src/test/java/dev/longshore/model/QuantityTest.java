package dev.longshore.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({"512, 512", "1 vCPU, 1024", "0.5 vcpu, 512", ".25 vCPU, 256", "2 GB, 2048", "300 MB, 300"})
    void ecs_takes_units_and_quantities_for_the_same(String written, int units) {
        assertThat(cpu(written).orNull()).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"lots", ".", "1.5", "99999999999", "1 TB"})
    void what_is_no_whole_number_of_units_is_not_judged(String written) {
        assertThat(cpu(written).isKnown()).isFalse();
    }

    private static Value<Integer> cpu(String written) {
        return Objects.requireNonNull(new TaskDefinition(Node.Fields.at(Place.construct("App/Task"))
                        .set("cpu", written)
                        .build())
                .cpu());
    }
}
