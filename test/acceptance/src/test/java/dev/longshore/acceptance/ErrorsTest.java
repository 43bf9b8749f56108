package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.network.Network;
import dev.longshore.pattern.WebService;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/** What a user reads who asked for what can't be. */
final class ErrorsTest {
    private static final String IMAGE = "public.ecr.aws/docker/library/httpd:2.4";

    private final Stack stack = new Stack(new App(), "Shop");

    @Test
    void bad_option_is_one_line_with_place_option_value_rule_and_fix() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> Network.create(stack, "Network", n -> n.zones(7)));

        assertThat(thrown.getMessage()).hasLineCount(1);
        assertThat(thrown).hasMessageStartingWith("Shop/Network: LB-003 error: ");
        assertThat(thrown).hasMessageContainingAll("'zones'", "got 7", "set 2");
    }

    @Test
    void trace_begins_at_the_line_that_asked_for_it() {
        InvalidInputException inside = catchThrowableOfType(
                InvalidInputException.class, () -> Network.create(stack, "Network", n -> n.zones(7)));
        InvalidInputException deep = catchThrowableOfType(
                InvalidInputException.class,
                () -> WebService.create(stack, "Api", s -> s.addContainer("app", IMAGE, c -> {})));

        assertThat(inside.getStackTrace()[0].getClassName()).isEqualTo(ErrorsTest.class.getName());
        assertThat(deep.getStackTrace()[0].getClassName()).isEqualTo(ErrorsTest.class.getName());
    }

    @Test
    void five_bad_options_of_one_service_are_five_findings_of_one_error() {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});

        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> WebService.create(
                        stack,
                        "Api",
                        s -> s.cluster(cluster)
                                .cluster(cluster.getCluster())
                                .addContainer("app", IMAGE, c -> c.stopTimeoutSeconds(500))
                                .loadBalancer(lb -> {})));

        assertThat(thrown.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("TD-049", "LS-003", "SVC-018b", "LS-001", "LS-002");
        assertThat(thrown.findings()).allSatisfy(finding -> {
            assertThat(finding.place().toString()).startsWith("Shop/Api");
            assertThat(finding.option()).isNotEmpty();
            assertThat(finding.fix()).isNotEmpty();
            assertThat(thrown.getMessage()).contains(finding.line());
        });
        assertThat(thrown.getMessage()).startsWith("5 problems\n").hasLineCount(6);
    }
}
