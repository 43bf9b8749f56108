package dev.longshore.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.autoscaling.AutoScalingGroup;
import software.amazon.awscdk.services.autoscaling.CfnAutoScalingGroup;
import software.amazon.awscdk.services.autoscaling.InstanceRefreshOptions;
import software.amazon.awscdk.services.autoscaling.InstanceRefreshStrategy;
import software.amazon.awscdk.services.autoscaling.InstancesDistribution;
import software.amazon.awscdk.services.autoscaling.LaunchTemplateOverrides;
import software.amazon.awscdk.services.autoscaling.MixedInstancesPolicy;
import software.amazon.awscdk.services.autoscaling.OnDemandAllocationStrategy;
import software.amazon.awscdk.services.autoscaling.PoolState;
import software.amazon.awscdk.services.autoscaling.ScaleInProtectedInstances;
import software.amazon.awscdk.services.autoscaling.SpotAllocationStrategy;
import software.amazon.awscdk.services.autoscaling.UpdatePolicy;
import software.amazon.awscdk.services.autoscaling.WarmPoolOptions;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.LaunchTemplate;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.constructs.Construct;

/** The auto scaling group. ECS sets how many instances it has: the template says the bounds only. */
final class InstanceGroup {
    private static final int PERCENT = 100;
    private static final int MIB_PER_GIB = 1024;

    private InstanceGroup() {}

    static AutoScalingGroup of(Construct scope, Ec2CapacityProps props, LaunchTemplate template, CapacityHost host) {
        List<ISubnet> subnets = host.select(props.subnets());
        AutoScalingGroup.Builder builder = AutoScalingGroup.Builder.create(scope, "Group")
                .vpc(host.vpc())
                .minCapacity(props.instances().min())
                .maxCapacity(props.instances().max())
                .vpcSubnets(SubnetSelection.builder().subnets(subnets).build())
                .newInstancesProtectedFromScaleIn(props.scaleIn().protects());
        if (isMixed(props)) {
            builder.mixedInstancesPolicy(MixedInstancesPolicy.builder()
                    .launchTemplate(template)
                    .launchTemplateOverrides(overrides(props))
                    .instancesDistribution(distribution(props))
                    .build());
        } else {
            builder.launchTemplate(template);
        }
        if (props.spotShare() > 0) {
            builder.capacityRebalance(true);
        }
        if (props.maxInstanceLifetime() != null) {
            builder.maxInstanceLifetime(props.maxInstanceLifetime());
        }
        if (props.instanceRefresh()) {
            builder.updatePolicy(UpdatePolicy.instanceRefresh(refresh(props.scaleIn())));
        }
        Consumer<AutoScalingGroup.Builder> customize = props.customizeAutoScalingGroup();
        if (customize != null) {
            customize.accept(builder);
        }
        AutoScalingGroup group = builder.build();
        CapacityHost.connect(group, subnets);
        if (props.warmPool() > 0) {
            group.addWarmPool(WarmPoolOptions.builder()
                    .minSize(props.warmPool())
                    // Else the pool fills up to the most instances of the group; the same value fixes its size.
                    .maxGroupPreparedCapacity(props.warmPool())
                    .poolState(PoolState.STOPPED)
                    .build());
        }
        return group;
    }

    static boolean isMixed(Ec2CapacityProps props) {
        return props.instanceTypes().size() != 1 || props.spotShare() > 0;
    }

    private static List<LaunchTemplateOverrides> overrides(Ec2CapacityProps props) {
        List<LaunchTemplateOverrides> overrides = new ArrayList<>();
        for (String type : props.instanceTypes()) {
            overrides.add(LaunchTemplateOverrides.builder()
                    .instanceType(new InstanceType(type))
                    .build());
        }
        if (overrides.isEmpty()) {
            overrides.add(LaunchTemplateOverrides.builder()
                    .instanceRequirements(requirements(
                            Objects.requireNonNull(props.vcpus()), Objects.requireNonNull(props.memoryGiB())))
                    .build());
        }
        return overrides;
    }

    // Of the processors it takes those that the image runs on.
    private static CfnAutoScalingGroup.InstanceRequirementsProperty requirements(CountRange vcpus, CountRange memory) {
        return CfnAutoScalingGroup.InstanceRequirementsProperty.builder()
                .vCpuCount(CfnAutoScalingGroup.VCpuCountRequestProperty.builder()
                        .min(vcpus.min())
                        .max(vcpus.max())
                        .build())
                .memoryMiB(CfnAutoScalingGroup.MemoryMiBRequestProperty.builder()
                        .min(memory.min() * MIB_PER_GIB)
                        .max(memory.max() * MIB_PER_GIB)
                        .build())
                .build();
    }

    private static InstancesDistribution distribution(Ec2CapacityProps props) {
        @Nullable SpotAllocationStrategy strategy = props.spotAllocation();
        InstancesDistribution.Builder distribution = InstancesDistribution.builder()
                .onDemandBaseCapacity(props.onDemandBase())
                .onDemandPercentageAboveBaseCapacity(PERCENT - props.spotShare())
                // By priority is refused with vCPUs and memory, which have no order.
                .onDemandAllocationStrategy(
                        props.instanceTypes().isEmpty()
                                ? OnDemandAllocationStrategy.LOWEST_PRICE
                                : OnDemandAllocationStrategy.PRIORITIZED)
                .spotAllocationStrategy(strategy == null ? SpotAllocationStrategy.PRICE_CAPACITY_OPTIMIZED : strategy);
        if (props.maxSpotPrice() != null) {
            distribution.spotMaxPrice(props.maxSpotPrice());
        }
        return distribution.build();
    }

    private static InstanceRefreshOptions refresh(ScaleIn scaleIn) {
        InstanceRefreshOptions.Builder options = InstanceRefreshOptions.builder()
                .strategy(InstanceRefreshStrategy.ROLLING)
                .minHealthyPercentage(Ec2CapacityProps.REFRESH_MINIMUM_HEALTHY_PERCENT)
                .maxHealthyPercentage(Ec2CapacityProps.REFRESH_MAXIMUM_HEALTHY_PERCENT)
                .skipMatching(true);
        if (scaleIn.protects()) {
            // Else it waits for tasks to end on their own.
            options.scaleInProtectedInstances(ScaleInProtectedInstances.REFRESH);
        }
        return options.build();
    }
}
