package dev.longshore.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Place;
import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arithmetic of rolling deployments, against one played step by step. */
class RolloutTest {
    private static final Place PLACE = Place.construct("Shop");
    private static final int[] PERCENTS = {
        0, 1, 25, 33, 34, 49, 50, 51, 66, 67, 75, 90, 99, 100, 101, 110, 133, 150, 199, 200
    };

    @Test
    void blocks_exactly_when_a_played_deployment_does_not_end() {
        for (int n = 1; n <= 200; n++) {
            for (int minimum : PERCENTS) {
                for (int maximum : PERCENTS) {
                    Rollout rollout = new Rollout(minimum, maximum, n, PLACE);
                    if (!rollout.runsNothing()) {
                        assertThat(rollout.blocks(n))
                                .as("%d of %d/%d", n, minimum, maximum)
                                .isEqualTo(!ends(n, minimum, maximum));
                    }
                }
            }
        }
    }

    @Test
    void where_the_minimum_is_not_below_the_maximum_every_number_of_tasks_blocks() {
        for (int n = 1; n <= 200; n++) {
            for (int percent : PERCENTS) {
                assertThat(new Rollout(percent, percent, n, PLACE).blocks(n)).isTrue();
            }
        }
    }

    @Test
    void fixes_move_it() {
        for (int n = 1; n <= 200; n++) {
            for (int minimum : PERCENTS) {
                for (int maximum : PERCENTS) {
                    Rollout rollout = new Rollout(minimum, maximum, n, PLACE);
                    if (rollout.blocks(n) && !rollout.runsNothing()) {
                        assertThat(new Rollout(minimum, (int) rollout.maximumThatMoves(n), n, PLACE).blocks(n))
                                .isFalse();
                        assertThat(rollout.minimumThatMoves(n)).isNotNegative();
                        assertThat(new Rollout((int) rollout.minimumThatMoves(n), maximum, n, PLACE).blocks(n))
                                .isFalse();
                    }
                }
            }
        }
    }

    // Tasks are replaced one by one: an old one is stopped, or a new one started, while the bounds let it.
    private static boolean ends(int n, int minimum, int maximum) {
        long keep = (long) Math.ceil(minimum * n / 100.0);
        long most = (long) Math.floor(maximum * n / 100.0);
        long old = Math.min(n, most);
        long fresh = 0;
        while (old > 0) {
            if (old + fresh + 1 <= most) {
                fresh++;
            } else if (old + fresh - 1 >= keep) {
                old--;
            } else {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desiredCount: 1, schedulingStrategy: DAEMON",
                "desiredCount: 1, deploymentController: {type: CODE_DEPLOY}, loadBalancers: '${Token[X.1]}'",
                "desiredCount: 1, deploymentController: {type: \"${Token[X.1]}\"}",
                "desiredCount: 1, deploymentConfiguration: {strategy: BLUE_GREEN, maximumPercent: 100}",
                "desiredCount: 1, deploymentConfiguration: {maximumPercent: \"${Token[X.1]}\"}",
                "desiredCount: 1, deploymentConfiguration: {minimumHealthyPercent: \"${Token[X.1]}\", maximumPercent: 100}",
                "desiredCount: 1, deploymentConfiguration: \"${Token[X.1]}\"",
                "desiredCount: \"${Token[X.1]}\", deploymentConfiguration: {maximumPercent: 150}",
                "desiredCount: 0, deploymentConfiguration: {maximumPercent: 150}",
                "deploymentConfiguration: {maximumPercent: 150}",
                "desiredCount: 1, deploymentConfiguration: {deploymentCircuitBreaker: {enable: true, rollback: true}}"
            })
    void says_nothing_of_other_deployments_and_of_what_is_not_known(String service) {
        String daemon = service.contains("DAEMON") ? service.replace("desiredCount: 1, ", "") : service;
        String rest =
                daemon.contains("deploymentConfiguration") ? "" : ", deploymentConfiguration: {maximumPercent: 100}";
        assertThat(YamlModels.rulesOf("service: {" + daemon + rest + "}\n")).isEmpty();
    }

    @Test
    void without_a_desired_count_the_lowest_of_scaling_counts() {
        String service = "service: {deploymentConfiguration: {minimumHealthyPercent: 50, maximumPercent: 150}}\n";
        assertThat(YamlModels.rulesOf(service + "scaling: {minCapacity: 1, maxCapacity: 4}\n"))
                .isEqualTo(List.of("SVC-012c"));
        assertThat(YamlModels.rulesOf(service + "scaling: {minCapacity: 2, maxCapacity: 4}\n"))
                .isEmpty();
        assertThat(YamlModels.rulesOf(service)).isEmpty();
    }

    @Test
    void fix_names_the_percentages_that_move_it() {
        String yaml =
                "service: {desiredCount: 1, deploymentConfiguration: {minimumHealthyPercent: 50, maximumPercent: 150}}\n";
        assertThat(YamlModels.findings(yaml).get(0).fix())
                .isEqualTo("set 'maximumPercent' to 200, or 'minimumHealthyPercent' to 0");
    }
}
