package dev.longshore.scaling;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CpuUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.MemoryUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.RequestCountScalingProps;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;

/** Attaches scaling to a service. The ids of the policies never hold a value, or a changed target would be a second policy. */
public final class ServiceScaling {
    private ServiceScaling() {}

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
        ScalableTaskCount tasks = service.autoScaleTaskCount(EnableScalingProps.builder()
                .minCapacity(options.minTasks())
                .maxCapacity(options.maxTasks())
                .build());
        Integer cpu = options.targetCpuPercent();
        if (cpu != null) {
            tasks.scaleOnCpuUtilization(
                    "Cpu",
                    CpuUtilizationScalingProps.builder()
                            .targetUtilizationPercent(cpu)
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
                            .scaleInCooldown(options.scaleInCooldown())
                            .scaleOutCooldown(options.scaleOutCooldown())
                            .build());
        }
        Integer requests = options.requestsPerTask();
        if (requests != null && targetGroup != null) {
            tasks.scaleOnRequestCount(
                    "Requests",
                    RequestCountScalingProps.builder()
                            .requestsPerTarget(requests)
                            .targetGroup(targetGroup)
                            .scaleInCooldown(options.scaleInCooldown())
                            .scaleOutCooldown(options.scaleOutCooldown())
                            .build());
        }
        return tasks;
    }
}
