package dev.longshore.service;

import dev.longshore.internal.Durations;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.task.ContainerHealthCheck;
import dev.longshore.task.ContainerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.LoadBalancerTargetOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.HealthCheck;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetType;
import software.constructs.Construct;

/** The target groups and listener rules that lead to a service. */
final class Targets {
    private static final int TARGET_CHECK_TIMEOUT_SECONDS = 5;

    /** The port of each task, said where it differs from task to task: cfn-lint asks for it (E3049). */
    private static final String TRAFFIC_PORT = "traffic-port";

    private Targets() {}

    static List<ApplicationTargetGroup> route(Construct scope, BaseService service, IVpc vpc, EcsServiceProps props) {
        List<ApplicationTargetGroup> groups = new ArrayList<>();
        for (RoutedFrom routed : props.routes()) {
            String suffix = groups.isEmpty() ? "" : Integer.toString(groups.size() + 1);
            ContainerOptions container = Objects.requireNonNull(props.task().routedContainer());
            ApplicationTargetGroup group = group(scope, suffix, vpc, props, routed.loadBalancer(), container);
            routed.loadBalancer().addRoute(scope, "Rule" + suffix, routed.route(), group);
            group.addTarget(service.loadBalancerTarget(LoadBalancerTargetOptions.builder()
                    .containerName(container.name())
                    .containerPort(container.ports().get(0).port())
                    .build()));
            groups.add(group);
        }
        return groups;
    }

    private static ApplicationTargetGroup group(
            Construct scope,
            String suffix,
            IVpc vpc,
            EcsServiceProps props,
            HttpLoadBalancer loadBalancer,
            ContainerOptions container) {
        // A target group can't move to another load balancer: what replaces the one must replace the other.
        String id = "Targets" + loadBalancer.getScheme() + suffix;
        boolean instances = props.task().networkMode().sharesInstancePorts();
        ApplicationTargetGroup.Builder builder = ApplicationTargetGroup.Builder.create(scope, id)
                .vpc(vpc)
                .targetType(instances ? TargetType.INSTANCE : TargetType.IP)
                .protocol(ApplicationProtocol.HTTP)
                .port(container.ports().get(0).port())
                .deregistrationDelay(ServiceTiming.deregistration(props))
                .healthCheck(HealthCheck.builder()
                        .path(path(container))
                        .port(instances ? TRAFFIC_PORT : null)
                        .interval(Durations.seconds(EcsServiceProps.TARGET_CHECK_INTERVAL_SECONDS))
                        .timeout(Durations.seconds(TARGET_CHECK_TIMEOUT_SECONDS))
                        .healthyThresholdCount(EcsServiceProps.TARGET_HEALTHY_CHECKS)
                        .unhealthyThresholdCount(EcsServiceProps.TARGET_UNHEALTHY_CHECKS)
                        .build());
        Consumer<ApplicationTargetGroup.Builder> customize = props.customizeTargetGroup();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    private static String path(ContainerOptions container) {
        ContainerHealthCheck check = container.healthCheck();
        String path = check == null ? null : check.httpPath();
        return path == null ? "/" : path;
    }
}
