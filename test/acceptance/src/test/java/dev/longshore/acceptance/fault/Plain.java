package dev.longshore.acceptance.fault;

import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.AvailabilityZoneRebalancing;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.DeploymentCircuitBreaker;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.PortMapping;
import software.amazon.awscdk.services.ecs.TaskDefinition;

/** What the apps have in common: CDK's own constructs, and nothing that the rehearsal remarks on. */
record Plain(Stack stack, Vpc vpc, Cluster cluster) {
    static final DeploymentCircuitBreaker BREAKER =
            DeploymentCircuitBreaker.builder().rollback(true).build();

    static Plain in(Stack stack) {
        Vpc vpc = vpc(stack);
        return new Plain(
                stack, vpc, Cluster.Builder.create(stack, "Cluster").vpc(vpc).build());
    }

    static Vpc vpc(Stack stack) {
        return Vpc.Builder.create(stack, "Vpc").maxAzs(2).natGateways(1).build();
    }

    FargateTaskDefinition task(String tag) {
        return task(tag, container -> {});
    }

    FargateTaskDefinition task(String tag, Consumer<ContainerDefinitionOptions.Builder> change) {
        FargateTaskDefinition task = FargateTaskDefinition.Builder.create(stack, "Task")
                .cpu(256)
                .memoryLimitMiB(512)
                .build();
        addContainer(task, tag, change);
        return task;
    }

    static void addContainer(TaskDefinition task, String tag, Consumer<ContainerDefinitionOptions.Builder> change) {
        ContainerDefinitionOptions.Builder container = ContainerDefinitionOptions.builder()
                .image(ContainerImage.fromRegistry("public.ecr.aws/nginx/nginx:" + tag))
                .memoryLimitMiB(256);
        change.accept(container);
        task.addContainer("web", container.build())
                .addPortMappings(PortMapping.builder().containerPort(80).build());
    }

    FargateService service(TaskDefinition task, Consumer<FargateService.Builder> change) {
        FargateService.Builder service = bare(task)
                .circuitBreaker(BREAKER)
                .availabilityZoneRebalancing(AvailabilityZoneRebalancing.ENABLED)
                .maxHealthyPercent(200);
        change.accept(service);
        return service.build();
    }

    /** As a first example on the web has it. */
    FargateService.Builder bare(TaskDefinition task) {
        return FargateService.Builder.create(stack, "Service")
                .cluster(cluster)
                .taskDefinition(task)
                .minHealthyPercent(100);
    }
}
