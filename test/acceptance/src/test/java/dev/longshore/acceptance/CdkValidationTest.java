package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** CDK's own validation of the templates, and the annotations of the constructs, with warnings as errors. */
final class CdkValidationTest {
    private static final List<String> CHECKS = List.of("CloudFormation Validate", "Construct Annotations");

    @Test
    void every_finding_is_acknowledged() {
        assertThat(Acknowledged.of(CHECKS).missing(Synthesis.STRICT.violations()))
                .isEmpty();
    }

    @Test
    void every_acknowledgement_is_needed() {
        assertThat(Acknowledged.of(CHECKS).unused(Synthesis.STRICT.violations()))
                .as("nothing is found there any more: take it out of acknowledged.yaml")
                .isEmpty();
    }

    @Test
    void synthesis_succeeds_unless_something_is_acknowledged() {
        assertThat(Synthesis.STRICT.process().exitCode() == 0)
                .isEqualTo(Synthesis.STRICT.violations().isEmpty());
    }

    @Test
    void finds_a_fault_that_was_planted() {
        assertThat(Synthesis.WITH_NAG.violations())
                .filteredOn(violation -> violation.app().equals(AppsUnderTest.PLANTED))
                .extracting(Violation::check, Violation::rule)
                .contains(tuple("CloudFormation Validate", "E3047"));
    }
}
