package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Scaling.bounds;
import static dev.longshore.acceptance.wrong.Scaling.policy;
import static dev.longshore.acceptance.wrong.Scaling.scaled;
import static dev.longshore.acceptance.wrong.Scaling.target;
import static dev.longshore.acceptance.wrong.Scaling.unset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.applicationautoscaling.AdjustmentType;
import software.amazon.awscdk.services.applicationautoscaling.BasicStepScalingPolicyProps;
import software.amazon.awscdk.services.applicationautoscaling.ScalingInterval;
import software.amazon.awscdk.services.applicationautoscaling.ScalingSchedule;
import software.amazon.awscdk.services.applicationautoscaling.Schedule;
import software.amazon.awscdk.services.ecs.FargateService;

/** What scales a service: its steps and its timetable. */
final class ScalingActionPrograms {
    private ScalingActionPrograms() {}

    static void put(Programs wrong) {
        steps(wrong);
        schedules(wrong);
    }

    private static void steps(Programs wrong) {
        wrong.put("AAS-007", steps("ChangeInCapacity", List.of(step(0, 50, 1), step(40, null, 3))));
        wrong.put("AAS-007c", steps("ChangeInCapacity", List.of(step(0, 20, 1), step(40, null, 3))));
        List<Map<String, Integer>> many = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            many.add(step(i * 2, i * 2 + 2, i + 1));
        }
        wrong.put("AAS-007d", steps("ChangeInCapacity", many));
        wrong.put("AAS-007e", stack -> {
            FargateService service = unset(stack);
            service.autoScaleTaskCount(bounds(1, 8))
                    .scaleOnMetric(
                            "Cpu",
                            BasicStepScalingPolicyProps.builder()
                                    .metric(service.metricCpuUtilization())
                                    .adjustmentType(AdjustmentType.EXACT_CAPACITY)
                                    .scalingSteps(List.of(
                                            ScalingInterval.builder()
                                                    .upper(20)
                                                    .change(-1)
                                                    .build(),
                                            ScalingInterval.builder()
                                                    .lower(70)
                                                    .change(6)
                                                    .build()))
                                    .build());
        });
    }

    private static void schedules(Programs wrong) {
        wrong.put(
                "AAS-008",
                schedule(ScalingSchedule.builder()
                        .schedule(Schedule.expression("every morning"))
                        .minCapacity(3)));
        wrong.put(
                "AAS-008b",
                schedule(ScalingSchedule.builder()
                        .schedule(Schedule.expression("cron(0 7 * * ?)"))
                        .minCapacity(3)));
        wrong.put(
                "AAS-008c",
                schedule(ScalingSchedule.builder()
                        .schedule(Schedule.expression("cron(0 7 * * MON *)"))
                        .minCapacity(3)));
        wrong.put("AAS-009", schedule(morning().minCapacity(8).maxCapacity(4)));
        wrong.put(
                "AAS-009b",
                stack -> set(
                        target(stack, unset(stack), "Target", 2, 6),
                        "ScheduledActions",
                        List.of(Map.of(
                                "ScheduledActionName",
                                "morning",
                                "Schedule",
                                "cron(0 7 ? * MON-FRI *)",
                                "ScalableTargetAction",
                                Map.of()))));
        wrong.put(
                "AAS-009c",
                schedule(morning()
                        .startTime(Instant.parse("2027-06-01T00:00:00Z"))
                        .endTime(Instant.parse("2027-03-01T00:00:00Z"))));
        wrong.put("AAS-010", schedule(morning().timeZone(TimeZone.of("Europe/Bern"))));
    }

    private static ScalingSchedule.Builder morning() {
        return ScalingSchedule.builder()
                .schedule(Schedule.expression("cron(0 7 ? * MON-FRI *)"))
                .minCapacity(3);
    }

    private static Consumer<Stack> schedule(ScalingSchedule.Builder schedule) {
        return stack -> scaled(stack, 2, 10).scaleOnSchedule("Morning", schedule.build());
    }

    private static Consumer<Stack> steps(String adjustment, List<?> steps) {
        return stack -> policy(
                stack,
                "Steps",
                target(stack, unset(stack), "Target", 2, 60),
                Map.of(
                        "PolicyType",
                        "StepScaling",
                        "StepScalingPolicyConfiguration",
                        Map.of(
                                "AdjustmentType",
                                adjustment,
                                "MetricAggregationType",
                                "Average",
                                "Cooldown",
                                60,
                                "StepAdjustments",
                                steps)));
    }

    private static Map<String, Integer> step(int lower, @Nullable Integer upper, int change) {
        return upper == null
                ? Map.of("MetricIntervalLowerBound", lower, "ScalingAdjustment", change)
                : Map.of(
                        "MetricIntervalLowerBound",
                        lower,
                        "MetricIntervalUpperBound",
                        upper,
                        "ScalingAdjustment",
                        change);
    }
}
