package dev.longshore.test;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.DeploymentCircuitBreaker;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedFargateService;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedTaskImageOptions;

/** A stack of plain CDK, without anything of Longshore. */
final class ShopStack extends Stack {
    ShopStack(App app, String id) {
        super(app, id);
        Vpc vpc = Vpc.Builder.create(this, "Vpc").maxAzs(2).natGateways(1).build();
        Cluster cluster = Cluster.Builder.create(this, "Cluster")
                .vpc(vpc)
                .enableFargateCapacityProviders(true)
                .build();
        ApplicationLoadBalancedFargateService api = ApplicationLoadBalancedFargateService.Builder.create(this, "Api")
                .cluster(cluster)
                .cpu(512)
                .memoryLimitMiB(1024)
                .minHealthyPercent(100)
                .maxHealthyPercent(200)
                .circuitBreaker(
                        DeploymentCircuitBreaker.builder().rollback(true).build())
                .capacityProviderStrategies(List.of(CapacityProviderStrategy.builder()
                        .capacityProvider("FARGATE_SPOT")
                        .weight(1)
                        .build()))
                .taskImageOptions(ApplicationLoadBalancedTaskImageOptions.builder()
                        .image(ContainerImage.fromRegistry("public.ecr.aws/nginx/nginx:1.29"))
                        .containerName("web")
                        .containerPort(8080)
                        .environment(Map.of("MODE", "shop"))
                        .build())
                .build();
        api.getService()
                .autoScaleTaskCount(EnableScalingProps.builder()
                        .minCapacity(2)
                        .maxCapacity(6)
                        .build());
        Annotations.of(api).addWarning("mind the gap");
    }
}
