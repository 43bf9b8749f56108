package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Scaling.bounds;
import static dev.longshore.acceptance.wrong.Scaling.cpu;
import static dev.longshore.acceptance.wrong.Scaling.policy;
import static dev.longshore.acceptance.wrong.Scaling.scaled;
import static dev.longshore.acceptance.wrong.Scaling.target;
import static dev.longshore.acceptance.wrong.Scaling.tracking;
import static dev.longshore.acceptance.wrong.Scaling.unset;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CpuUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.RequestCountScalingProps;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetType;

/** What scales a service: its bounds and the metrics that are held. */
final class ScalingPrograms {
    private ScalingPrograms() {}

    static void put(Programs wrong) {
        targets(wrong);
        metrics(wrong);
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

    private static void metrics(Programs wrong) {
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
                    .targetType(TargetType.IP)
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
}
