package dev.longshore.service;

import static dev.longshore.service.Scaled.POLICY;
import static dev.longshore.service.Scaled.accepts;
import static dev.longshore.service.Scaled.metric;
import static dev.longshore.service.Scaled.refuses;
import static dev.longshore.service.Scaled.scaled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.testing.Synth;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;

/** When scaling takes tasks away and adds some, and what its parts are called. */
class ScalingStepsTest {
    private static final String ALARM = "AWS::CloudWatch::Alarm";

    @Test
    void a_service_that_never_scales_in_has_no_steps_down() {
        refuses(
                "LS-085",
                sc -> sc.neverScaleIn()
                        .steps(
                                "Backlog",
                                metric("Backlog"),
                                st -> st.below(10, -1).from(100, 1)));
        accepts(sc -> sc.neverScaleIn().steps("Backlog", metric("Backlog"), st -> st.from(100, 1)));
    }

    @Test
    void steps_down_wait_as_long_as_scaling_in_does() {
        Synth synth = scaled(sc -> sc.scaleInCooldown(Duration.minutes(10))
                .steps("Backlog", metric("Backlog"), st -> st.below(10, -1).from(100, 1)));
        assertThat(part(synth, POLICY, "LowerPolicy").at("StepScalingPolicyConfiguration.Cooldown"))
                .isEqualTo(600);
        assertThat(part(synth, POLICY, "UpperPolicy").at("StepScalingPolicyConfiguration.Cooldown"))
                .isEqualTo(60);
    }

    @Test
    void at_the_value_where_steps_meet_only_those_up_begin() {
        Synth synth = scaled(sc ->
                sc.steps("Backlog", metric("Backlog"), st -> st.below(50, -1).from(50, 1)));
        assertThat(part(synth, ALARM, "LowerAlarm").at("ComparisonOperator")).isEqualTo("LessThanThreshold");
        assertThat(part(synth, ALARM, "UpperAlarm").at("ComparisonOperator"))
                .isEqualTo("GreaterThanOrEqualToThreshold");
        assertThat(synth.all(ALARM))
                .allSatisfy(alarm -> assertThat(alarm.at("Threshold")).isEqualTo(50));
    }

    @Test
    void a_range_at_some_time_does_not_go_below_no_task() {
        refuses("AAS-002", sc -> sc.schedule("Night", "rate(1 hour)", "UTC", -3, 5));
    }

    @Test
    void what_has_no_name_is_refused_before_cdk_trips_over_it() {
        refuses("LS-151", sc -> sc.schedule("", "rate(1 hour)", "UTC", 2, 5));
        refuses("LS-151", sc -> sc.targetMetric("", metric("Backlog"), 5));
        refuses("LS-151", sc -> sc.targetMetric("Resource", metric("Backlog"), 5));
        refuses("LS-151", sc -> sc.steps("Resource", metric("Backlog"), st -> st.from(5, 1)));
    }

    @Test
    void a_cooldown_with_a_part_of_a_second_is_refused_before_cdk_trips_over_it() {
        refuses("LS-153", sc -> sc.targetCpuPercent(60).scaleInCooldown(Duration.millis(1500)));
        refuses("LS-153", sc -> sc.targetCpuPercent(60).scaleOutCooldown(Duration.millis(500)));
        accepts(sc -> sc.targetCpuPercent(60).scaleInCooldown(Duration.millis(2000)));
    }

    private static Synth.Props part(Synth synth, String type, String id) {
        return synth.all(type).stream()
                .filter(resource -> resource.logicalId().contains(id))
                .findFirst()
                .orElseThrow();
    }
}
