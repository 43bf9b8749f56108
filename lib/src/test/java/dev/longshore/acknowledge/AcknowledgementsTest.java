package dev.longshore.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.rule.RuleIds;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {
    private static final Finding REFUSED = new Finding(
            "TD-045", Severity.ERROR, Place.construct("Shop/Api"), "condition", "SUCCESS", "no", "", "", "");

    @Test
    void an_error_can_be_acknowledged_by_its_rule() {
        assertThat(Acknowledgements.open(List.of(REFUSED), List.of(Acknowledgement.of("TD-045", "on purpose"))))
                .isEmpty();
        assertThat(Acknowledgements.open(List.of(REFUSED), List.of(Acknowledgement.of("TD-044", "on purpose"))))
                .containsExactly(REFUSED);
    }

    @Test
    void without_a_reason_it_has_no_effect_and_is_an_error() {
        Acknowledgement silent = Acknowledgement.of("TD-045", " ").at(Place.construct("Shop/Api"));
        assertThat(Acknowledgements.open(List.of(REFUSED), List.of(silent)))
                .extracting(Finding::line)
                .containsExactly(
                        REFUSED.line(),
                        "Shop/Api: ACK-002 error: the acknowledgement of TD-045 has no 'reason', so it has no effect; "
                                + "say why it is accepted here");
    }

    @Test
    void an_unknown_rule_is_a_warning_with_the_one_that_was_meant() {
        assertThat(Acknowledgements.open(List.of(), List.of(Acknowledgement.of("TD-45", "r"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("ACK-003");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.fix()).isEqualTo("did you mean TD-045?");
                });
        assertThat(Acknowledgements.open(List.of(), List.of(Acknowledgement.of("something", "r"))))
                .singleElement()
                .extracting(Finding::fix)
                .isEqualTo("write the id that stands in the finding");
    }

    @Test
    void what_makes_a_file_unusable_and_what_is_wrong_with_acknowledgements_stays() {
        assertThat(RuleIds.all()).contains("TD-045", "READ-105", "LB-003").doesNotContain("READ-102", "ACK-001");
        assertThat(RuleIds.isRule("READ-105")).isFalse();
        assertThat(Acknowledging.has("ACK-001")).isTrue();
        assertThat(Acknowledging.has("TD-045")).isFalse();
    }

    @Test
    void one_that_matches_nothing_says_where() {
        Acknowledgement gone = new Acknowledgement(
                "TD-045", "r", List.of("Shop/Api"), Acknowledgement.Origin.FILE, Place.file("a.yaml", 2, 3));
        assertThat(Acknowledgements.unused(gone).line())
                .isEqualTo("a.yaml:2:3: ACK-001 warning: TD-045 finds nothing at Shop/Api, "
                        + "so acknowledging it has no effect; remove the acknowledgement");
    }
}
