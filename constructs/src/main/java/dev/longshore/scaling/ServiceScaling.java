package dev.longshore.scaling;

import dev.longshore.internal.Durations;
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

/** Attaches scaling to a service. The ids of the policies never hold a value, or a changed target would be a second policy. */
public final class ServiceScaling {
    private static final double MILLIS = 1000;

    private final BaseService service;
    private final ScalingOptions options;
    private final @Nullable ApplicationTargetGroup targetGroup;
    private final ScalableTaskCount tasks;

    private ServiceScaling(BaseService service, ScalingOptions options, @Nullable ApplicationTargetGroup targetGroup) {
        this.service = service;
        this.options = options;
        this.targetGroup = targetGroup;
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
     * @param targetGroup the target group whose requests are counted, or null where nothing is routed to the service
     * @return the scalable target
     */
    public static ScalableTaskCount attach(
            BaseService service, ScalingOptions options, @Nullable ApplicationTargetGroup targetGroup) {
        ServiceScaling scaling = new ServiceScaling(service, options, targetGroup);
        scaling.utilization();
        scaling.requests();
        options.tracked().forEach(each -> scaling.track(each.id(), each.metric(), each.target()));
        options.steps().forEach(scaling::step);
        options.schedules().forEach(scaling::schedule);
        MorePolicies more = new MorePolicies(service, scaling.tasks);
        if (options.highResolution()) {
            more.measureOften(options);
        }
        PredictiveScaling predictive = options.predictive();
        if (predictive != null) {
            more.predict(predictive, targetGroup);
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

    private void requests() {
        Integer requests = options.requestsPerTask();
        if (requests != null && targetGroup != null) {
            tasks.scaleOnRequestCount(
                    "Requests",
                    RequestCountScalingProps.builder()
                            .requestsPerTarget(requests)
                            .targetGroup(targetGroup)
                            .disableScaleIn(disableScaleIn())
                            .scaleInCooldown(options.scaleInCooldown())
                            .scaleOutCooldown(options.scaleOutCooldown())
                            .build());
        }
        Duration time = options.targetResponseTime();
        if (time != null && targetGroup != null) {
            MetricOptions average = MetricOptions.builder()
                    .statistic("Average")
                    .period(Durations.minutes(1))
                    .build();
            track(
                    "ResponseTime",
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
        return (CfnScalingPolicy) Objects.requireNonNull(tasks.getNode()
                .findChild("Target")
                .getNode()
                .findChild(id)
                .getNode()
                .getDefaultChild());
    }
}
