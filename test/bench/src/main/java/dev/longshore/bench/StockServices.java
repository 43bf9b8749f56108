package dev.longshore.bench;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedFargateService;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedTaskImageOptions;

/** The same with the stock pattern of the CDK. */
public final class StockServices {
    private StockServices() {}

    /** Synthesizes as many as the first argument says. */
    public static void main(String[] args) {
        Size.of(args).synthesize(StockServices::define);
    }

    private static void define(Stack stack, int count) {
        Vpc vpc = Vpc.Builder.create(stack, "Vpc").maxAzs(2).build();
        Cluster cluster = Cluster.Builder.create(stack, "Cluster").vpc(vpc).build();
        for (int i = 0; i < count; i++) {
            ApplicationLoadBalancedFargateService.Builder.create(stack, "Service" + i)
                    .cluster(cluster)
                    .taskImageOptions(ApplicationLoadBalancedTaskImageOptions.builder()
                            .image(ContainerImage.fromRegistry("nginxinc/nginx-unprivileged:1.29"))
                            .containerPort(8080)
                            .build())
                    .build();
        }
    }
}
