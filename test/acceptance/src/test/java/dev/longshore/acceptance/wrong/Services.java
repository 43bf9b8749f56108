package dev.longshore.acceptance.wrong;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;
import software.amazon.awscdk.services.ecs.CloudMapNamespaceOptions;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.Ec2Service;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.ServiceConnectProps;
import software.amazon.awscdk.services.ecs.ServiceConnectService;
import software.amazon.awscdk.services.ecs.TaskDefinition;

/** Valid services with two tasks, and where to change them. */
final class Services {
    private Services() {}

    static Vpc vpc(Stack stack) {
        return Vpc.Builder.create(stack, "Vpc").maxAzs(2).natGateways(1).build();
    }

    static Cluster cluster(Stack stack) {
        return Cluster.Builder.create(stack, "Cluster").vpc(vpc(stack)).build();
    }

    static FargateService fargate(Stack stack) {
        return fargate(stack, service -> {});
    }

    static FargateService fargate(Stack stack, Consumer<FargateService.Builder> change) {
        return fargate(stack, cluster(stack), Tasks.fargate(stack), change);
    }

    static FargateService fargate(Stack stack, TaskDefinition task, Consumer<FargateService.Builder> change) {
        return fargate(stack, cluster(stack), task, change);
    }

    static FargateService fargate(
            Stack stack, Cluster cluster, TaskDefinition task, Consumer<FargateService.Builder> change) {
        return another(stack, "Service", cluster, task, change);
    }

    static FargateService another(
            Stack stack, String id, Cluster cluster, TaskDefinition task, Consumer<FargateService.Builder> change) {
        FargateService.Builder builder = FargateService.Builder.create(stack, id)
                .cluster(cluster)
                .taskDefinition(task)
                .desiredCount(2)
                .minHealthyPercent(100)
                .maxHealthyPercent(200);
        change.accept(builder);
        return builder.build();
    }

    static Ec2Service ec2(Stack stack) {
        return ec2(stack, Tasks.ec2(stack), service -> {});
    }

    static Ec2Service ec2(Stack stack, TaskDefinition task, Consumer<Ec2Service.Builder> change) {
        return ec2(stack, Capacity.cluster(stack), task, change);
    }

    static Ec2Service ec2(Stack stack, Capacity capacity, TaskDefinition task, Consumer<Ec2Service.Builder> change) {
        Ec2Service.Builder builder = Ec2Service.Builder.create(stack, "Service")
                .cluster(capacity.cluster())
                .taskDefinition(task)
                .capacityProviderStrategies(List.of(provider(capacity.provider().getCapacityProviderName(), 0, 1)))
                .desiredCount(2)
                .minHealthyPercent(100)
                .maxHealthyPercent(200);
        change.accept(builder);
        return builder.build();
    }

    /** One instance of the task on each container instance. */
    static Ec2Service daemon(Stack stack, Consumer<Ec2Service.Builder> change) {
        Ec2Service.Builder builder = Ec2Service.Builder.create(stack, "Service")
                .cluster(Capacity.cluster(stack).cluster())
                .taskDefinition(Tasks.ec2(stack))
                .daemon(true);
        change.accept(builder);
        return builder.build();
    }

    static CapacityProviderStrategy provider(String name, int base, int weight) {
        return CapacityProviderStrategy.builder()
                .capacityProvider(name)
                .base(base)
                .weight(weight)
                .build();
    }

    /** On Fargate, with a namespace and Service Connect. */
    static FargateService connected(Stack stack, ServiceConnectService... offered) {
        return connected(stack, Tasks.fargate(stack), service -> {}, offered);
    }

    static FargateService connected(
            Stack stack,
            TaskDefinition task,
            Consumer<FargateService.Builder> change,
            ServiceConnectService... offered) {
        return fargate(stack, namespaced(stack), task, service -> {
            service.serviceConnectConfiguration(connect(offered));
            change.accept(service);
        });
    }

    static Cluster namespaced(Stack stack) {
        return Cluster.Builder.create(stack, "Cluster")
                .vpc(vpc(stack))
                .defaultCloudMapNamespace(
                        CloudMapNamespaceOptions.builder().name("shop.local").build())
                .build();
    }

    static ServiceConnectProps connect(ServiceConnectService... offered) {
        return ServiceConnectProps.builder()
                .namespace("shop.local")
                .services(List.of(offered))
                .build();
    }

    static ServiceConnectService.Builder http() {
        return ServiceConnectService.builder().portMappingName("http").port(80);
    }
}
