package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.applicationautoscaling.AdjustmentType;
import software.amazon.awscdk.services.applicationautoscaling.BasicStepScalingPolicyProps;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.applicationautoscaling.ScalingInterval;
import software.amazon.awscdk.services.applicationautoscaling.ScalingSchedule;
import software.amazon.awscdk.services.applicationautoscaling.Schedule;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CpuUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.RequestCountScalingProps;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;

/** What scales a service. */
final class ScalingPrograms {
    private ScalingPrograms() {}

    static void put(Programs wrong) {
        targets(wrong);
        tracking(wrong);
        steps(wrong);
        schedules(wrong);
        wrong.put("AAS-011", stack -> {
            DeploymentPrograms.shifted("BLUE_GREEN", Map.of("BakeTimeInMinutes", 5))
                    .accept(stack);
            BaseService service = (BaseService) stack.getNode().findChild("Service");
            CfnResource target = target(stack, service, "Target", 2, 8);
            policy(
                    stack,
                    "Requests",
                    target,
                    tracking(
                            "ALBRequestCountPerTarget",
                            500,
                            Map.of("ResourceLabel", "app/orders/0f1e2d3c4b5a6978/targetgroup/blue/1122334455667788")));
        });
        wrong.put("AAS-012", stack -> {
            CfnResource target = target(stack, unset(stack), "Target", 2, 10);
            policy(stack, "Cpu", target, tracking("ECSServiceAverageCPUUtilizationHighResolution", 60, Map.of()));
        });
    }

    private static void targets(Programs wrong) {
        wrong.put("AAS-001", stack -> policy(stack, "Cpu", target(stack, unset(stack), "Target", 12, 4), cpu(60)));
        wrong.put("AAS-002", stack -> policy(stack, "Cpu", target(stack, unset(stack), "Target", -2, 4), cpu(60)));
        wrong.put("AAS-003", stack -> {
            BaseService service = unset(stack);
            policy(stack, "Cpu", target(stack, service, "Target", 2, 10), cpu(60));
            target(stack, service, "NightTarget", 1, 3);
        });
    }

    private static void tracking(Programs wrong) {
        wrong.put("AAS-004", stack -> {
            ScalableTaskCount scaling = scaled(stack, 2, 10);
            scaling.scaleOnCpuUtilization(
                    "Cpu",
                    CpuUtilizationScalingProps.builder()
                            .targetUtilizationPercent(60)
                            .build());
            scaling.scaleOnCpuUtilization(
                    "CpuAgain",
                    CpuUtilizationScalingProps.builder()
                            .targetUtilizationPercent(80)
                            .build());
        });
        wrong.put(
                "AAS-005",
                stack -> scaled(stack, 1, 6)
                        .scaleOnCpuUtilization(
                                "Cpu",
                                CpuUtilizationScalingProps.builder()
                                        .targetUtilizationPercent(0)
                                        .build()));
        wrong.put("AAS-006", stack -> {
            FargateService service = unset(stack);
            ApplicationTargetGroup group = ApplicationTargetGroup.Builder.create(stack, "Targets")
                    .vpc(service.getCluster().getVpc())
                    .port(8080)
                    .build();
            set(
                    service,
                    "LoadBalancers",
                    List.of(Map.of(
                            "ContainerName",
                            "app",
                            "ContainerPort",
                            8080,
                            "TargetGroupArn",
                            group.getTargetGroupArn())));
            String label = Fn.join("/", List.of("app/orders/0f1e2d3c4b5a6978", group.getTargetGroupFullName()));
            policy(
                    stack,
                    "Requests",
                    target(stack, service, "Target", 2, 10),
                    tracking("ALBRequestCountPerTarget", 800, Map.of("ResourceLabel", label)));
        });
        wrong.put("AAS-006b", stack -> {
            Balancing orders = Balancing.alb(stack);
            FargateService billing = Services.another(
                    stack,
                    "Billing",
                    orders.cluster(),
                    orders.service().getTaskDefinition(),
                    service -> service.desiredCount(null));
            billing.autoScaleTaskCount(bounds(2, 6))
                    .scaleOnRequestCount(
                            "Requests",
                            RequestCountScalingProps.builder()
                                    .requestsPerTarget(1000)
                                    .targetGroup(orders.group())
                                    .build());
        });
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

    static ScalableTaskCount scaled(Stack stack, int minimum, int maximum) {
        return unset(stack).autoScaleTaskCount(bounds(minimum, maximum));
    }

    private static EnableScalingProps bounds(int minimum, int maximum) {
        return EnableScalingProps.builder()
                .minCapacity(minimum)
                .maxCapacity(maximum)
                .build();
    }

    /** A service whose count belongs to its scaling. */
    static FargateService unset(Stack stack) {
        return Services.fargate(stack, service -> service.desiredCount(null));
    }

    static CfnResource target(Stack stack, BaseService service, String id, int minimum, int maximum) {
        return Hatch.resource(
                stack,
                id,
                "AWS::ApplicationAutoScaling::ScalableTarget",
                Map.of(
                        "ServiceNamespace",
                        "ecs",
                        "ScalableDimension",
                        "ecs:service:DesiredCount",
                        "ResourceId",
                        Fn.join(
                                "/",
                                List.of("service", service.getCluster().getClusterName(), service.getServiceName())),
                        "MinCapacity",
                        minimum,
                        "MaxCapacity",
                        maximum));
    }

    static void policy(Stack stack, String id, CfnResource target, Map<String, ?> properties) {
        CfnResource policy = Hatch.resource(stack, id, "AWS::ApplicationAutoScaling::ScalingPolicy", properties);
        set(policy, "PolicyName", "orders-" + id);
        set(policy, "ScalingTargetId", target.getRef());
    }

    static Map<String, ?> cpu(int percent) {
        return tracking("ECSServiceAverageCPUUtilization", percent, Map.of());
    }

    private static Map<String, ?> tracking(String metric, int value, Map<String, String> more) {
        Map<String, String> specification = new TreeMap<>(more);
        specification.put("PredefinedMetricType", metric);
        return Map.of(
                "PolicyType",
                "TargetTrackingScaling",
                "TargetTrackingScalingPolicyConfiguration",
                Map.of("TargetValue", value, "PredefinedMetricSpecification", specification));
    }
}
