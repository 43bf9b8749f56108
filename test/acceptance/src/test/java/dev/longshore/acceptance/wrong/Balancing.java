package dev.longshore.acceptance.wrong;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.BaseApplicationListenerProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.HealthCheck;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetType;

/** A valid service on Fargate behind an application load balancer, and where to change it. */
record Balancing(
        Cluster cluster,
        FargateService service,
        ApplicationTargetGroup group,
        ApplicationLoadBalancer balancer,
        ApplicationListener listener) {

    static final String CERTIFICATE =
            "arn:aws:acm:eu-west-1:111122223333:certificate/0f1e2d3c-4b5a-4697-8877-665544332211";

    static Balancing alb(Stack stack) {
        return alb(stack, group -> {}, balancer -> {});
    }

    static Balancing group(Stack stack, Consumer<ApplicationTargetGroup.Builder> change) {
        return alb(stack, change, balancer -> {});
    }

    static Balancing balancer(Stack stack, Consumer<ApplicationLoadBalancer.Builder> change) {
        return alb(stack, group -> {}, change);
    }

    private static Balancing alb(
            Stack stack,
            Consumer<ApplicationTargetGroup.Builder> change,
            Consumer<ApplicationLoadBalancer.Builder> balancer) {
        FargateService service = Services.fargate(stack);
        Cluster cluster = (Cluster) service.getCluster();
        ApplicationTargetGroup.Builder group = another(stack, "Targets", cluster);
        change.accept(group);
        ApplicationTargetGroup targets = group.build();
        targets.addTarget(service);
        ApplicationLoadBalancer.Builder builder = ApplicationLoadBalancer.Builder.create(stack, "Balancer")
                .vpc(cluster.getVpc())
                .internetFacing(true);
        balancer.accept(builder);
        ApplicationLoadBalancer alb = builder.build();
        ApplicationListener listener = alb.addListener(
                "Listener",
                BaseApplicationListenerProps.builder()
                        .port(80)
                        .defaultTargetGroups(List.of(targets))
                        .build());
        return new Balancing(cluster, service, targets, alb, listener);
    }

    /** A target group that is not yet attached to anything. */
    static ApplicationTargetGroup.Builder another(Stack stack, String id, Cluster cluster) {
        return ApplicationTargetGroup.Builder.create(stack, id)
                .vpc(cluster.getVpc())
                .targetType(TargetType.IP)
                .protocol(ApplicationProtocol.HTTP)
                .port(8080)
                .deregistrationDelay(Duration.seconds(30))
                .healthCheck(HealthCheck.builder().path("/health").build());
    }

    /** A network load balancer without listeners. */
    static NetworkLoadBalancer.Builder network(Stack stack) {
        return NetworkLoadBalancer.Builder.create(stack, "Balancer").vpc(Services.vpc(stack));
    }
}
