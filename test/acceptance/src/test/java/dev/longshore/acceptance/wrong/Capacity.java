package dev.longshore.acceptance.wrong;

import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.autoscaling.AutoScalingGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.LaunchTemplate;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.UserData;
import software.amazon.awscdk.services.ecs.AsgCapacityProvider;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.EcsOptimizedImage;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;

/** A valid cluster with instances of its own, and where to change it. */
record Capacity(Cluster cluster, AutoScalingGroup group, AsgCapacityProvider provider) {

    static Capacity cluster(Stack stack) {
        return cluster(stack, template -> {}, group -> {}, provider -> {});
    }

    static Capacity instances(Stack stack, Consumer<LaunchTemplate.Builder> template) {
        return cluster(stack, template, group -> {}, provider -> {});
    }

    static Capacity group(Stack stack, Consumer<AutoScalingGroup.Builder> group) {
        return cluster(stack, template -> {}, group, provider -> {});
    }

    static Capacity provider(Stack stack, Consumer<AsgCapacityProvider.Builder> provider) {
        return cluster(stack, template -> {}, group -> {}, provider);
    }

    private static Capacity cluster(
            Stack stack,
            Consumer<LaunchTemplate.Builder> template,
            Consumer<AutoScalingGroup.Builder> group,
            Consumer<AsgCapacityProvider.Builder> provider) {
        Cluster cluster = Services.cluster(stack);
        AutoScalingGroup.Builder groupBuilder = AutoScalingGroup.Builder.create(stack, "Instances")
                .vpc(cluster.getVpc())
                .launchTemplate(template(stack, cluster.getVpc(), template))
                .minCapacity(0)
                .maxCapacity(4);
        group.accept(groupBuilder);
        AutoScalingGroup built = groupBuilder.build();
        AsgCapacityProvider.Builder providerBuilder = AsgCapacityProvider.Builder.create(stack, "Provider")
                .autoScalingGroup(built)
                .enableManagedDraining(true);
        provider.accept(providerBuilder);
        AsgCapacityProvider capacity = providerBuilder.build();
        cluster.addAsgCapacityProvider(capacity);
        return new Capacity(cluster, built, capacity);
    }

    private static LaunchTemplate template(Stack stack, IVpc vpc, Consumer<LaunchTemplate.Builder> change) {
        LaunchTemplate.Builder builder = LaunchTemplate.Builder.create(stack, "Template")
                .instanceType(new InstanceType("m7i.large"))
                .machineImage(EcsOptimizedImage.amazonLinux2023())
                .requireImdsv2(true)
                .userData(UserData.forLinux())
                .role(Role.Builder.create(stack, "InstanceRole")
                        .assumedBy(new ServicePrincipal("ec2.amazonaws.com"))
                        .build())
                .securityGroup(SecurityGroup.Builder.create(stack, "InstanceGroup")
                        .vpc(vpc)
                        .build());
        change.accept(builder);
        return builder.build();
    }
}
