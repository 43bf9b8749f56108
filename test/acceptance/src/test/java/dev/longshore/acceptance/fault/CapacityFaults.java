package dev.longshore.acceptance.fault;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.autoscaling.AutoScalingGroup;
import software.amazon.awscdk.services.autoscaling.UpdatePolicy;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.AsgCapacityProvider;
import software.amazon.awscdk.services.ecs.AvailabilityZoneRebalancing;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.Ec2Service;
import software.amazon.awscdk.services.ecs.Ec2TaskDefinition;
import software.amazon.awscdk.services.ecs.EcsOptimizedImage;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.elasticloadbalancingv2.AddApplicationTargetsProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.BaseApplicationListenerProps;

/** What tasks run on. */
final class CapacityFaults {
    // AWS gives no new account launch configurations any more.
    private static final String LAUNCH_TEMPLATES =
            "@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig";

    private CapacityFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.created(
                        "F04",
                        "a service does not wait for the association of its capacity",
                        "The specified capacity provider",
                        stack -> spot(stack, false),
                        stack -> spot(stack, true)),
                Fault.destroyed(
                        "F04c",
                        "protected instances outlive their capacity provider",
                        "all remaining instances are protected from scale-in",
                        stack -> instances(stack, "m7i.large", group -> {}, provider -> {}),
                        stack -> instances(
                                stack,
                                "m7i.large",
                                group -> {},
                                provider -> provider.enableManagedTerminationProtection(false))),
                Fault.updated(
                        "F04d",
                        "a new launch template never reaches the instances",
                        "has no UpdatePolicy that replaces instances",
                        List.of(rolling("m7i.large", false), rolling("m7i.xlarge", false)),
                        List.of(rolling("m7i.large", true), rolling("m7i.xlarge", true))),
                Fault.created(
                        "F10",
                        "Spot takes a task away before its target group has drained",
                        "drains for 300 s, and Spot takes the task away after 120 s",
                        stack -> drained(stack, 300),
                        stack -> drained(stack, 60)));
    }

    private static FargateService spot(Stack stack, boolean waits) {
        Vpc vpc = Plain.vpc(stack);
        Cluster cluster = Cluster.Builder.create(stack, "Cluster")
                .vpc(vpc)
                .enableFargateCapacityProviders(true)
                .build();
        Plain plain = new Plain(stack, vpc, cluster);
        FargateService service = plain.service(
                plain.task("1"), builder -> builder.capacityProviderStrategies(List.of(strategy("FARGATE_SPOT"))));
        if (waits) {
            service.getNode().addDependency(cluster);
        }
        return service;
    }

    private static void drained(Stack stack, int seconds) {
        FargateService service = spot(stack, true);
        ApplicationLoadBalancer.Builder.create(stack, "Balancer")
                .vpc(service.getCluster().getVpc())
                .build()
                .addListener(
                        "Http", BaseApplicationListenerProps.builder().port(80).build())
                .addTargets(
                        "Web",
                        AddApplicationTargetsProps.builder()
                                .port(80)
                                .targets(List.of(service))
                                .deregistrationDelay(Duration.seconds(seconds))
                                .build());
    }

    private static Consumer<Stack> rolling(String type, boolean rolls) {
        return stack -> instances(
                stack,
                type,
                group -> {
                    if (rolls) {
                        group.updatePolicy(UpdatePolicy.rollingUpdate());
                    }
                },
                provider -> provider.enableManagedTerminationProtection(false));
    }

    private static void instances(
            Stack stack,
            String type,
            Consumer<AutoScalingGroup.Builder> changeGroup,
            Consumer<AsgCapacityProvider.Builder> changeProvider) {
        stack.getNode().setContext(LAUNCH_TEMPLATES, true);
        Plain plain = Plain.in(stack);
        AutoScalingGroup.Builder group = AutoScalingGroup.Builder.create(stack, "Instances")
                .vpc(plain.vpc())
                .instanceType(new InstanceType(type))
                .machineImage(EcsOptimizedImage.amazonLinux2023())
                .minCapacity(0)
                .maxCapacity(4);
        changeGroup.accept(group);
        AsgCapacityProvider.Builder provider =
                AsgCapacityProvider.Builder.create(stack, "Provider").autoScalingGroup(group.build());
        changeProvider.accept(provider);
        AsgCapacityProvider capacity = provider.build();
        plain.cluster().addAsgCapacityProvider(capacity);
        Ec2TaskDefinition task = new Ec2TaskDefinition(stack, "Task");
        Plain.addContainer(task, "1", container -> {});
        Ec2Service.Builder.create(stack, "Service")
                .cluster(plain.cluster())
                .taskDefinition(task)
                .circuitBreaker(Plain.BREAKER)
                .availabilityZoneRebalancing(AvailabilityZoneRebalancing.ENABLED)
                .minHealthyPercent(100)
                .maxHealthyPercent(200)
                .capacityProviderStrategies(List.of(strategy(capacity.getCapacityProviderName())))
                .build()
                .getNode()
                .addDependency(plain.cluster());
    }

    private static CapacityProviderStrategy strategy(String provider) {
        return CapacityProviderStrategy.builder()
                .capacityProvider(provider)
                .weight(1)
                .build();
    }
}
