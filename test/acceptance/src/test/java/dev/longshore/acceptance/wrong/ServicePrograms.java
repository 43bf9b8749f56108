package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Services.daemon;
import static dev.longshore.acceptance.wrong.Services.ec2;
import static dev.longshore.acceptance.wrong.Services.fargate;
import static dev.longshore.acceptance.wrong.Services.provider;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.CpuUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.DeploymentController;
import software.amazon.awscdk.services.ecs.DeploymentControllerType;
import software.amazon.awscdk.services.ecs.ExternalService;
import software.amazon.awscdk.services.ecs.PlacementConstraint;
import software.amazon.awscdk.services.ecs.PlacementStrategy;

/** How many tasks a service runs, on which capacity, and where it places them. */
final class ServicePrograms {
    private ServicePrograms() {}

    static void put(Programs wrong) {
        wrong.put("SVC-001", stack -> fargate(stack, service -> service.serviceName("orders api")));
        wrong.put("SVC-002", stack -> fargate(stack, service -> service.desiredCount(-1)));
        strategies(wrong);
        daemons(wrong);
        counts(wrong);
        placement(wrong);
        elsewhere(wrong);
    }

    private static void strategies(Programs wrong) {
        wrong.put(
                "SVC-003",
                stack -> fargate(
                        stack,
                        service -> service.capacityProviderStrategies(IntStream.rangeClosed(1, 22)
                                .mapToObj(i -> provider("instances-" + i, 0, i))
                                .toList())));
        wrong.put("SVC-004", strategy(1, 2, 1, 1));
        wrong.put("SVC-005", strategy(0, 0, 0, 0));
        wrong.put("SVC-006", strategy(0, 1500, 0, 1));
        wrong.put("SVC-006b", strategy(250000, 1, 0, 1));
        wrong.put("SVC-007", stack -> {
            Capacity capacity = Capacity.cluster(stack);
            capacity.cluster().enableFargateCapacityProviders();
            String own = capacity.provider().getCapacityProviderName();
            fargate(
                    stack,
                    capacity.cluster(),
                    Tasks.fargate(stack),
                    service -> service.capacityProviderStrategies(
                            List.of(provider("FARGATE", 0, 1), provider(own, 0, 1))));
        });
        wrong.put("SVC-008", stack -> {
            Cluster cluster = Services.cluster(stack);
            Hatch.resource(
                    stack,
                    "Association",
                    "AWS::ECS::ClusterCapacityProviderAssociations",
                    Map.of(
                            "Cluster",
                            cluster.getClusterName(),
                            "CapacityProviders",
                            List.of("FARGATE"),
                            "DefaultCapacityProviderStrategy",
                            List.of()));
            fargate(
                    stack,
                    cluster,
                    Tasks.fargate(stack),
                    service -> service.capacityProviderStrategies(List.of(provider("FARGATE_SPOT", 0, 1))));
        });
        wrong.put("SVC-069", stack -> {
            Cluster cluster = Services.cluster(stack);
            cluster.enableFargateCapacityProviders();
            fargate(
                    stack,
                    cluster,
                    Tasks.windows(stack, app -> {}),
                    service -> service.capacityProviderStrategies(List.of(provider("FARGATE_SPOT", 0, 1))));
        });
    }

    private static void daemons(Programs wrong) {
        wrong.put("SVC-009", stack -> set(daemon(stack, service -> {}), "DesiredCount", 3));
        wrong.put(
                "SVC-009b",
                stack -> set(
                        daemon(stack, service -> {}),
                        "PlacementStrategies",
                        List.of(Map.of("Type", "spread", "Field", "instanceId"))));
        wrong.put(
                "SVC-009c", stack -> set(daemon(stack, service -> {}), "DeploymentConfiguration.MaximumPercent", 200));
        wrong.put(
                "SVC-009d",
                stack -> daemon(stack, service -> {})
                        .autoScaleTaskCount(EnableScalingProps.builder()
                                .minCapacity(1)
                                .maxCapacity(6)
                                .build())
                        .scaleOnCpuUtilization(
                                "Cpu",
                                CpuUtilizationScalingProps.builder()
                                        .targetUtilizationPercent(60)
                                        .build()));
        wrong.put(
                "SVC-010",
                stack -> daemon(
                        stack,
                        service -> service.deploymentController(DeploymentController.builder()
                                .type(DeploymentControllerType.CODE_DEPLOY)
                                .build())));
    }

    private static void counts(Programs wrong) {
        wrong.put("SVC-012c", rollout(1, 100, 150));
        wrong.put("SVC-013", rollout(1, 0, 50));
        wrong.put("SVC-013b", rollout(4, -10, 200));
        wrong.put(
                "SVC-054",
                stack -> fargate(stack, service -> service.desiredCount(1))
                        .autoScaleTaskCount(EnableScalingProps.builder()
                                .minCapacity(3)
                                .maxCapacity(9)
                                .build())
                        .scaleOnCpuUtilization(
                                "Cpu",
                                CpuUtilizationScalingProps.builder()
                                        .targetUtilizationPercent(55)
                                        .build()));
        wrong.put(
                "SVC-055",
                stack -> fargate(stack)
                        .autoScaleTaskCount(EnableScalingProps.builder()
                                .minCapacity(2)
                                .maxCapacity(8)
                                .build())
                        .scaleOnCpuUtilization(
                                "Cpu",
                                CpuUtilizationScalingProps.builder()
                                        .targetUtilizationPercent(70)
                                        .build()));
    }

    private static void placement(Programs wrong) {
        wrong.put(
                "SVC-025",
                stack -> ec2(
                        stack,
                        Tasks.ec2(stack),
                        service -> service.placementStrategies(IntStream.rangeClosed(1, 6)
                                .mapToObj(i -> PlacementStrategy.spreadAcross("attribute:rack" + i))
                                .toList())));
        wrong.put(
                "SVC-025b",
                stack -> ec2(
                        stack,
                        Tasks.ec2(stack),
                        service -> service.placementConstraints(IntStream.rangeClosed(1, 11)
                                .mapToObj(i -> PlacementConstraint.memberOf("attribute:rack != r" + i))
                                .toList())));
        wrong.put(
                "SVC-025c",
                stack -> set(
                        ec2(stack), "PlacementStrategies", List.of(Map.of("Type", "binpack", "Field", "instanceId"))));
    }

    private static void elsewhere(Programs wrong) {
        wrong.put("SVC-072", stack -> {
            var service = fargate(stack);
            set(service.getTaskDefinition(), "RequiresCompatibilities", List.of("EC2"));
        });
        wrong.put(
                "SVC-073",
                stack -> set(
                        external(stack),
                        "LoadBalancers",
                        List.of(
                                Map.of(
                                        "ContainerName",
                                        "app",
                                        "ContainerPort",
                                        8080,
                                        "TargetGroupArn",
                                        "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/orders/0f1e2d3c4b5a6978"))));
        wrong.put(
                "SVC-073b",
                stack -> set(
                        external(stack),
                        "CapacityProviderStrategy",
                        List.of(Map.of("CapacityProvider", "on-premises", "Weight", 1))));
        wrong.put(
                "SVC-074",
                stack -> Hatch.resource(
                        stack,
                        "Service",
                        "AWS::ECS::Service",
                        Map.of(
                                "Cluster",
                                Services.cluster(stack).getClusterName(),
                                "TaskDefinition",
                                Tasks.ec2(stack).getTaskDefinitionArn(),
                                "LaunchType",
                                "EC2",
                                "DesiredCount",
                                2)));
    }

    private static ExternalService external(Stack stack) {
        return ExternalService.Builder.create(stack, "Service")
                .cluster(Services.cluster(stack))
                .taskDefinition(Tasks.external(stack))
                .desiredCount(2)
                .minHealthyPercent(100)
                .maxHealthyPercent(200)
                .build();
    }

    private static Consumer<Stack> rollout(int tasks, int minimum, int maximum) {
        return stack -> fargate(
                stack,
                service ->
                        service.desiredCount(tasks).minHealthyPercent(minimum).maxHealthyPercent(maximum));
    }

    private static Consumer<Stack> strategy(int base, int weight, int spotBase, int spotWeight) {
        return stack -> {
            Cluster cluster = Services.cluster(stack);
            cluster.enableFargateCapacityProviders();
            fargate(
                    stack,
                    cluster,
                    Tasks.fargate(stack),
                    service -> service.capacityProviderStrategies(List.of(
                            provider("FARGATE", base, weight), provider("FARGATE_SPOT", spotBase, spotWeight))));
        };
    }
}
