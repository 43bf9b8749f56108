package dev.longshore.service;

import static dev.longshore.service.Scaled.POLICY;
import static dev.longshore.service.Scaled.SERVICE;
import static dev.longshore.service.Scaled.TARGET;
import static dev.longshore.service.Scaled.accepts;
import static dev.longshore.service.Scaled.metric;
import static dev.longshore.service.Scaled.refuses;
import static dev.longshore.service.Scaled.scaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.scaling.PredictiveMetric;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;

/** How many tasks run, and what changes that. */
class ScalingTest {
    @Test
    void measures_every_20_seconds() {
        Synth synth = scaled(sc -> sc.targetCpuPercent(60).highResolution());
        assertThat(synth.only(SERVICE).at("Monitoring").toString())
                .isEqualTo("{MetricConfigurations=[{MetricNames=[CPUUtilization], ResolutionSeconds=20}]}");
        assertThat(synth.only(POLICY).text()).contains("ECSServiceAverageCPUUtilizationHighResolution");
    }

    @Test
    void keeps_its_ids_with_it() {
        assertThat(scaled(sc -> sc.targetCpuPercent(60).highResolution())
                        .only(POLICY)
                        .logicalId())
                .isEqualTo(scaled(sc -> sc.targetCpuPercent(70)).only(POLICY).logicalId());
    }

    @Test
    void holds_the_response_time() {
        assertThat(scaled(sc -> sc.targetResponseTime(Duration.millis(250)))
                        .only(POLICY)
                        .at("TargetTrackingScalingPolicyConfiguration")
                        .toString())
                .contains("MetricName=TargetResponseTime", "TargetValue=0.25", "ScaleInCooldown=300");
    }

    @Test
    void holds_any_metric() {
        assertThat(scaled(sc -> sc.targetMetric("Connections", metric("Connections"), 500))
                        .only(POLICY)
                        .at("TargetTrackingScalingPolicyConfiguration")
                        .toString())
                .contains("MetricName=Connections", "TargetValue=500");
    }

    @Test
    void holds_an_expression() {
        MathExpression each = MathExpression.Builder.create()
                .expression("backlog / tasks")
                .usingMetrics(Map.of("backlog", metric("Backlog"), "tasks", metric("Tasks")))
                .build();
        Synth synth = scaled(sc -> sc.targetMetric("Backlog", each, 100).neverScaleIn());
        assertThat(synth.only(POLICY)
                        .at("TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3)
                .last()
                .asString()
                .isEqualTo("{Id=result, Expression=backlog / tasks, ReturnData=true}");
        assertThat(synth.only(POLICY).text())
                .contains("DisableScaleIn=true", "TargetValue=100", "MetricName=Backlog", "PolicyType=Target");
        assertThat(synth.only(POLICY).at("ScalingTargetId"))
                .asString()
                .contains(synth.only(TARGET).logicalId());
    }

    @Test
    void adds_and_takes_away_in_steps() {
        Synth synth = scaled(sc -> sc.steps(
                "Backlog",
                metric("Backlog"),
                st -> st.below(10, -1).from(100, 2).from(1000, 10)));
        assertThat(synth.all(POLICY))
                .extracting(p -> p.at("StepScalingPolicyConfiguration.StepAdjustments"))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "[{MetricIntervalUpperBound=0, ScalingAdjustment=-1}]",
                        "[{MetricIntervalLowerBound=0, MetricIntervalUpperBound=900, ScalingAdjustment=2},"
                                + " {MetricIntervalLowerBound=900, ScalingAdjustment=10}]");
        assertThat(synth.all("AWS::CloudWatch::Alarm")).hasSize(2);
        Synth up = scaled(sc -> sc.steps("Backlog", metric("Backlog"), st -> st.from(100, 2)));
        assertThat(up.all(POLICY)).hasSize(1);
        Synth touching = scaled(sc ->
                sc.steps("Backlog", metric("Backlog"), st -> st.below(50, -1).from(50, 1)));
        assertThat(touching.all(POLICY)).hasSize(2);
    }

    @Test
    void changes_the_range_at_some_time_of_a_zone() {
        assertThat(scaled(sc -> sc.schedule("Morning", "cron(0 7 ? * MON-FRI *)", "Europe/Berlin", 6, 30))
                        .only(TARGET)
                        .at("ScheduledActions.0")
                        .toString())
                .contains("Timezone=Europe/Berlin", "MinCapacity=6", "MaxCapacity=30", "ScheduledActionName=Morning");
    }

    @Test
    void adds_tasks_ahead_of_load() {
        assertThat(scaled(sc -> sc.predictive(PredictiveMetric.CPU, 60))
                        .only(POLICY)
                        .text())
                .contains("PolicyType=PredictiveScaling", "Mode=ForecastAndScale", "ECSServiceCPUUtilization");
        assertThat(scaled(sc -> sc.forecast(PredictiveMetric.REQUESTS, 1000))
                        .only(POLICY)
                        .text())
                .contains("Mode=ForecastOnly", "PredefinedMetricType=ALBRequestCount", "TargetGroupFullName");
    }

    @Test
    void lets_tasks_protect_themselves() {
        assertThat(scaled(sc -> sc.taskProtection()).only("AWS::IAM::Policy").text())
                .contains("ecs:UpdateTaskProtection", ":task/");
    }

    @Test
    void leaves_the_running_count_alone_whatever_moves_it() {
        assertThat(scaled(sc -> sc.forecast(PredictiveMetric.CPU, 60))
                        .only(SERVICE)
                        .at("DesiredCount"))
                .isEqualTo("nothing");
    }

    @Test
    void refuses_policies_that_work_against_each_other() {
        Metric cpu = Metric.Builder.create()
                .namespace("AWS/ECS")
                .metricName("CPUUtilization")
                .build();
        refuses("LS-085", sc -> sc.targetCpuPercent(60).steps("Cpu2", cpu, st -> st.from(80, 2)));
        refuses("LS-085", sc -> sc.targetCpuPercent(60).targetMetric("Cpu2", cpu, 50));
        refuses("LS-085", sc -> sc.targetMetric("A", metric("Backlog"), 1).targetMetric("B", metric("Backlog"), 2));
        refuses("LS-085", sc -> sc.targetMetric("A", metric("One"), 1).targetMetric("A", metric("Two"), 2));
        refuses(
                "LS-085",
                sc -> sc.schedule("A", "rate(1 hour)", "UTC", 2, 4).schedule("A", "rate(1 day)", "UTC", 2, 4));
        accepts(sc -> sc.targetMetric("A", metric("One"), 1).targetMetric("B", metric("Two"), 2));
    }

    @Test
    void refuses_steps_that_make_no_order() {
        refuses("LS-086", sc -> sc.steps("A", metric("Backlog"), st -> {}));
        refuses(
                "LS-086",
                sc -> sc.steps("A", metric("Backlog"), st -> st.below(100, -1).from(10, 1)));
        refuses("LS-086", sc -> sc.steps("A", metric("Backlog"), st -> st.below(10, 1)));
        refuses(
                "LS-086",
                sc -> sc.steps("A", metric("Backlog"), st -> st.from(10, 1).from(10, 2)));
    }

    @Test
    void refuses_what_nobody_measures_and_times_that_are_none() {
        refuses("LS-087", sc -> sc.highResolution());
        refuses("LS-087", sc -> sc.targetMetric("A", metric("Backlog"), 0));
        refuses("AAS-005", sc -> sc.targetCpuPercent(0));
        refuses("AAS-009", sc -> sc.schedule("A", "rate(1 hour)", "UTC", 5, 4));
        refuses("AAS-008b", sc -> sc.schedule("A", "cron(0 7 * *)", "UTC", 2, 4));
        refuses("AAS-010", sc -> sc.schedule("A", "rate(1 hour)", "Europe/Atlantis", 2, 4));
        refuses("AAS-001", sc -> sc.tasks(5, 4));
        for (Consumer<ScalingOptions.Builder> unrouted : List.<Consumer<ScalingOptions.Builder>>of(
                sc -> sc.targetResponseTime(Duration.seconds(1)),
                sc -> sc.requestsPerTask(10),
                sc -> sc.predictive(PredictiveMetric.REQUESTS, 10))) {
            assertThatThrownBy(() -> Scaled.define(Synth.stack(), 0, unrouted)).hasMessageContaining("LS-087");
        }
    }
}
