package dev.longshore.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereTest {
    private static final Place TASK =
            Place.file("cdk.out/Shop.template.json", 3, 1).inResource("ApiTask12AB", "Shop/Api/Task/Resource");

    @ParameterizedTest
    @CsvSource({
        "ApiTask12AB, true",
        "ApiTask*, true",
        "Shop/Api, true",
        "Shop/Ap, false",
        "Shop, true",
        "Shop/Api/Task/Resource, true",
        "Shop/Api/Task/Resource/More, false",
        "*/Task/*, true",
        "Shop/*/Task, true",
        "Shop/*/Service, false",
        "Shop.template.json, true",
        "./cdk.out/Shop.template.json, true",
        "cdk.out\\Shop.template.json, true",
        "cdk.out, true",
        "out/Shop.template.json, false",
        "*, true",
        "'', false",
        "apitask12ab, false",
    })
    void a_place_is_the_one_that_was_written_or_below_it(String pattern, boolean covers) {
        assertThat(Where.covers(pattern, TASK)).isEqualTo(covers);
    }

    @Test
    void nothing_is_known_of_a_place_without_names() {
        assertThat(Where.covers("*", new Place(null, 0, 0, null, null, "cpu"))).isFalse();
    }

    @Test
    void many_stars_cost_no_more_than_one() {
        String pattern = "*a".repeat(2000) + "b";
        assertThat(Where.matches(pattern, "a".repeat(4000))).isFalse();
        assertThat(Where.matches("a**", "a")).isTrue();
    }
}
