package dev.longshore.scaling;

import dev.longshore.internal.Durations;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.applicationautoscaling.AdjustmentType;
import software.amazon.awscdk.services.applicationautoscaling.BasicStepScalingPolicyProps;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalingPolicy;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.applicationautoscaling.ScalingSchedule;
import software.amazon.awscdk.services.applicationautoscaling.Schedule;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CpuUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.MemoryUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.RequestCountScalingProps;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;
import software.amazon.awscdk.services.ecs.TrackCustomMetricProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.constructs.IConstruct;

/** Attaches scaling to a service. The ids of the policies never hold a value, or a changed target would be a second policy. */
public final class ServiceScaling {
    private static final double MILLIS = 1000;

    private final BaseService service;
    private final ScalingOptions options;
    private final ScalableTaskCount tasks;

    private ServiceScaling(BaseService service, ScalingOptions options) {
        this.service = service;
        this.options = options;
        this.tasks = service.autoScaleTaskCount(EnableScalingProps.builder()
                .minCapacity(options.minTasks())
                .maxCapacity(options.maxTasks())
                .build());
    }

    /**
     * Attaches scaling.
     *
     * @param service the service
     * @param options the range and what is held
     * @param targetGroups the target groups whose requests are counted, one for each route
     * @return the scalable target
     */
    public static ScalableTaskCount attach(
            BaseService service, ScalingOptions options, List<ApplicationTargetGroup> targetGroups) {
        ServiceScaling scaling = new ServiceScaling(service, options);
        scaling.utilization();
        for (int i = 0; i < targetGroups.size(); i++) {
            scaling.requests(targetGroups.get(i), i == 0 ? "" : Integer.toString(i + 1));
        }
        options.tracked().forEach(each -> scaling.track(each.id(), each.metric(), each.target()));
        options.steps().forEach(scaling::step);
        options.schedules().forEach(scaling::schedule);
        MorePolicies more = new MorePolicies(service, scaling.tasks);
        if (options.highResolution()) {
            more.measureOften(options);
        }
        PredictiveScaling predictive = options.predictive();
        if (predictive != null) {
            more.predict(predictive, targetGroups.isEmpty() ? null : targetGroups.get(0));
        }
        if (options.taskProtection()) {
            more.permitProtection();
        }
        return scaling.tasks;
    }

    private void utilization() {
        Integer cpu = options.targetCpuPercent();
        if (cpu != null) {
            tasks.scaleOnCpuUtilization(
                    "Cpu",
                    CpuUtilizationScalingProps.builder()
                            .targetUtilizationPercent(cpu)
                            .disableScaleIn(disableScaleIn())
                            .scaleInCooldown(options.scaleInCooldown())
                            .scaleOutCooldown(options.scaleOutCooldown())
                            .build());
        }
        Integer memory = options.targetMemoryPercent();
        if (memory != null) {
            tasks.scaleOnMemoryUtilization(
                    "Memory",
                    MemoryUtilizationScalingProps.builder()
                            .targetUtilizationPercent(memory)
                            .disableScaleIn(disableScaleIn())
                            .scaleInCooldown(options.scaleInCooldown())
                            .scaleOutCooldown(options.scaleOutCooldown())
                            .build());
        }
    }

    private void requests(ApplicationTargetGroup targetGroup, String suffix) {
        Integer requests = options.requestsPerTask();
        if (requests != null) {
            tasks.scaleOnRequestCount(
                    "Requests" + suffix,
                    RequestCountScalingProps.builder()
                            .requestsPerTarget(requests)
                            .targetGroup(targetGroup)
                            .disableScaleIn(disableScaleIn())
                            .scaleInCooldown(options.scaleInCooldown())
                            .scaleOutCooldown(options.scaleOutCooldown())
                            .build());
        }
        Duration time = options.targetResponseTime();
        if (time != null) {
            MetricOptions average = MetricOptions.builder()
                    .statistic("Average")
                    .period(Durations.minutes(1))
                    .build();
            track(
                    "ResponseTime" + suffix,
                    targetGroup.getMetrics().targetResponseTime(average),
                    time.toMilliseconds().doubleValue() / MILLIS);
        }
    }

    private void track(String id, IMetric metric, double target) {
        if (metric instanceof MathExpression expression) {
            new MorePolicies(service, tasks).track(id, expression, target, options);
            return;
        }
        tasks.scaleToTrackCustomMetric(
                id,
                TrackCustomMetricProps.builder()
                        .metric(metric)
                        .targetValue(target)
                        .disableScaleIn(disableScaleIn())
                        .scaleInCooldown(options.scaleInCooldown())
                        .scaleOutCooldown(options.scaleOutCooldown())
                        .build());
    }

    private void step(StepScaling steps) {
        tasks.scaleOnMetric(
                steps.id(),
                BasicStepScalingPolicyProps.builder()
                        .metric(steps.metric())
                        .scalingSteps(steps.intervals())
                        .adjustmentType(AdjustmentType.CHANGE_IN_CAPACITY)
                        .cooldown(options.scaleOutCooldown())
                        .build());
        if (!steps.below().isEmpty()) {
            IConstruct policies = target(tasks).getNode().findChild(steps.id());
            ((CfnScalingPolicy) resource(policies, "LowerPolicy"))
                    .addPropertyOverride(
                            "StepScalingPolicyConfiguration.Cooldown", Durations.inSeconds(options.scaleInCooldown()));
            // CDK has it begin at the value itself, where the steps up may begin too.
            ((CfnAlarm) resource(policies, "LowerAlarm"))
                    .addPropertyOverride("ComparisonOperator", "LessThanThreshold");
        }
    }

    private void schedule(ScheduledRange range) {
        tasks.scaleOnSchedule(
                range.id(),
                ScalingSchedule.builder()
                        .schedule(Schedule.expression(range.schedule()))
                        .timeZone(TimeZone.of(range.timeZone()))
                        .minCapacity(range.minTasks())
                        .maxCapacity(range.maxTasks())
                        .build());
    }

    // Given false, CDK renders it: templates would change.
    private @Nullable Boolean disableScaleIn() {
        return options.scalesIn() ? null : Boolean.TRUE;
    }

    static CfnScalingPolicy rendered(ScalableTaskCount tasks, String id) {
        return (CfnScalingPolicy) resource(target(tasks), id);
    }

    private static IConstruct target(ScalableTaskCount tasks) {
        return tasks.getNode().findChild("Target");
    }

    private static IConstruct resource(IConstruct scope, String id) {
        return Objects.requireNonNull(scope.getNode().findChild(id).getNode().getDefaultChild());
    }
}
