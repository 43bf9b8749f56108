package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.remove;
import static dev.longshore.acceptance.wrong.Hatch.set;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.LaunchTemplate;
import software.amazon.awscdk.services.ecs.AmiHardwareType;
import software.amazon.awscdk.services.ecs.AsgCapacityProvider;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.EcsOptimizedImage;
import software.amazon.awscdk.services.kms.Key;

/** The cluster, its capacity providers and the instances behind them. */
final class CapacityPrograms {
    private static final String PROVIDER = "AutoScalingGroupProvider.";

    private CapacityPrograms() {}

    static void put(Programs wrong) {
        providers(wrong);
        groups(wrong);
        clusters(wrong);
    }

    private static void providers(Programs wrong) {
        wrong.put("CAP-001", stack -> set(Capacity.cluster(stack).provider(), "Name", "ecs-instances"));
        wrong.put(
                "CAP-001b",
                stack -> Capacity.provider(stack, provider -> provider.capacityProviderName("orders instances")));
        wrong.put("CAP-002", stack -> Capacity.provider(stack, provider -> provider.targetCapacityPercent(150)));
        wrong.put(
                "CAP-002b",
                stack -> set(Capacity.cluster(stack).provider(), PROVIDER + "ManagedScaling.TargetCapacity", 0));
        wrong.put("CAP-003", stack -> Capacity.provider(stack, provider -> provider.maximumScalingStepSize(25000)));
        wrong.put(
                "CAP-004",
                stack -> set(
                        Capacity.cluster(stack).provider(), PROVIDER + "ManagedScaling.InstanceWarmupPeriod", 12000));
        wrong.put(
                "CAP-005",
                stack -> set(Capacity.cluster(stack).provider(), PROVIDER + "ManagedScaling.Status", "DISABLED"));
        wrong.put("CAP-005b", stack -> set(Capacity.cluster(stack).group(), "NewInstancesProtectedFromScaleIn", false));
        wrong.put("CAP-008", stack -> {
            Capacity capacity = Capacity.cluster(stack);
            capacity.cluster()
                    .addAsgCapacityProvider(AsgCapacityProvider.Builder.create(stack, "Second")
                            .autoScalingGroup(capacity.group())
                            .enableManagedDraining(true)
                            .build());
        });
        wrong.put(
                "CAP-024",
                stack -> Hatch.resource(
                        stack,
                        "Provider",
                        "AWS::ECS::CapacityProvider",
                        Map.of(
                                "ClusterName",
                                Services.cluster(stack).getClusterName(),
                                "ManagedInstancesProvider",
                                Map.of(
                                        "InfrastructureRoleArn",
                                        "arn:aws:iam::111122223333:role/ecs-infrastructure",
                                        "InstanceLaunchTemplate",
                                        Map.of(
                                                "Ec2InstanceProfileArn",
                                                "arn:aws:iam::111122223333:instance-profile/ecsInstanceRole-orders",
                                                "NetworkConfiguration",
                                                Map.of(
                                                        "Subnets",
                                                        List.of("subnet-0a1b2c3d4e5f60718"),
                                                        "SecurityGroups",
                                                        List.of()))))));
    }

    private static void groups(Programs wrong) {
        wrong.put("CAP-007", stack -> Capacity.group(stack, group -> group.maxCapacity(0)));
        wrong.put(
                "CAP-012",
                stack -> Capacity.instances(
                        stack,
                        template -> template.machineImage(EcsOptimizedImage.amazonLinux2023(AmiHardwareType.ARM))));
        wrong.put(
                "CAP-013",
                stack -> Capacity.instances(stack, template -> template.instanceType(new InstanceType("g5.xlarge"))));
        wrong.put("CAP-014", stack -> set(Capacity.cluster(stack).group(), "DesiredCapacity", "9"));
        wrong.put("CAP-017", stack -> set(Capacity.cluster(stack).group(), "MaxInstanceLifetime", 3600));
        wrong.put(
                "CAP-023",
                stack -> Hatch.resource(
                        stack,
                        "Configuration",
                        "AWS::AutoScaling::LaunchConfiguration",
                        Map.of("ImageId", "ami-0a1b2c3d4e5f60718", "InstanceType", "m7i.large")));
        wrong.put("CAP-030", stack -> {
            var placement =
                    Hatch.resource(stack, "Together", "AWS::EC2::PlacementGroup", Map.of("Strategy", "cluster"));
            set(Capacity.cluster(stack).group(), "PlacementGroup", placement.getRef());
        });
        wrong.put(
                "CAP-031",
                stack -> set(
                        Capacity.cluster(stack).group(),
                        "InstanceMaintenancePolicy",
                        Map.of("MinHealthyPercentage", 50, "MaxHealthyPercentage", 180)));
        wrong.put("CAP-032", stack -> {
            Capacity capacity = Capacity.cluster(stack);
            remove(capacity.group(), "LaunchTemplate");
            set(
                    capacity.group(),
                    "MixedInstancesPolicy",
                    Map.of(
                            "LaunchTemplate",
                            Map.of(
                                    "LaunchTemplateSpecification",
                                    specification(stack),
                                    "Overrides",
                                    IntStream.rangeClosed(1, 45)
                                            .mapToObj(i -> Map.of("InstanceType", "m" + i + "i.large"))
                                            .toList())));
        });
    }

    private static Map<String, String> specification(Stack stack) {
        LaunchTemplate template = (LaunchTemplate) stack.getNode().findChild("Template");
        return Map.of(
                "LaunchTemplateId",
                String.valueOf(template.getLaunchTemplateId()),
                "Version",
                template.getLatestVersionNumber());
    }

    private static void clusters(Programs wrong) {
        wrong.put(
                "CAP-020",
                stack -> associate(
                        stack,
                        IntStream.rangeClosed(1, 24)
                                .mapToObj(i -> "instances-" + i)
                                .toList(),
                        List.of()));
        wrong.put(
                "CAP-025",
                stack -> Cluster.Builder.create(stack, "Cluster")
                        .vpc(Services.vpc(stack))
                        .clusterName("orders.production")
                        .build());
        wrong.put(
                "CAP-026",
                stack -> set(
                        Services.cluster(stack),
                        "ClusterSettings",
                        List.of(
                                Map.of("Name", "containerInsights", "Value", "enabled"),
                                Map.of("Name", "containerInsights", "Value", "enhanced"))));
        wrong.put(
                "CAP-027",
                stack -> set(
                        Services.cluster(stack),
                        "Configuration",
                        Map.of("ExecuteCommandConfiguration", Map.of("Logging", "OVERRIDE"))));
        wrong.put(
                "CAP-028",
                stack -> associate(
                        stack, List.of("FARGATE"), List.of(Map.of("CapacityProvider", "FARGATE_SPOT", "Weight", 1))));
        wrong.put("CAP-029", stack -> {
            Key key = Key.Builder.create(stack, "Key").multiRegion(true).build();
            set(
                    Services.cluster(stack),
                    "Configuration",
                    Map.of("ManagedStorageConfiguration", Map.of("FargateEphemeralStorageKmsKeyId", key.getKeyId())));
        });
    }

    private static void associate(Stack stack, List<String> providers, List<?> strategy) {
        Hatch.resource(
                stack,
                "Association",
                "AWS::ECS::ClusterCapacityProviderAssociations",
                Map.of(
                        "Cluster",
                        Services.cluster(stack).getClusterName(),
                        "CapacityProviders",
                        providers,
                        "DefaultCapacityProviderStrategy",
                        strategy));
    }
}
