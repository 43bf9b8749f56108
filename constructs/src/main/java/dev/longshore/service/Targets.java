package dev.longshore.service;

import dev.longshore.internal.Durations;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.TargetOptions;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.EcsTaskProps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocolVersion;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.HealthCheck;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancerTarget;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetType;
import software.constructs.Construct;

/** The target groups and listener rules that lead from HTTP load balancers to a service. */
final class Targets {
    /** Seconds that a task has to answer a check. */
    static final int TARGET_CHECK_TIMEOUT_SECONDS = 5;

    /** The port of each task, said where it differs from task to task: cfn-lint asks for it (E3049). */
    static final String TRAFFIC_PORT = "traffic-port";

    private Targets() {}

    static List<ApplicationTargetGroup> route(Construct scope, BaseService service, IVpc vpc, EcsServiceProps props) {
        List<ApplicationTargetGroup> groups = new ArrayList<>();
        for (RoutedFrom routed : props.routes()) {
            String suffix = groups.isEmpty() ? "" : Integer.toString(groups.size() + 1);
            ServedPort served = Objects.requireNonNull(ServedPort.of(props.task(), routed.route()));
            HttpLoadBalancer loadBalancer = routed.loadBalancer();
            // A target group can't move to another load balancer: what replaces the one must replace the other.
            ApplicationTargetGroup group = group(
                    scope,
                    "Targets" + loadBalancer.getIdentity(scope) + suffix,
                    vpc,
                    props,
                    routed.route().targets(),
                    served,
                    target(service, props.task(), served));
            loadBalancer.addRoute(scope, "Rule" + suffix, routed.route(), group, RouteUses.of(props, served));
            groups.add(group);
        }
        return groups;
    }

    // A service stands for the first port of its first essential container; to name another takes calls to Node.
    private static IApplicationLoadBalancerTarget target(BaseService service, EcsTaskProps task, ServedPort served) {
        ContainerOptions first = task.containers().get(0);
        boolean meant = served.container().name().equals(first.name()) && first.essential() && served.isFirst();
        return meant ? service : service.loadBalancerTarget(served.target());
    }

    /** Makes a target group as a route wants it, with what is in it. */
    static ApplicationTargetGroup group(
            Construct scope,
            String id,
            IVpc vpc,
            EcsServiceProps props,
            TargetOptions options,
            ServedPort served,
            IApplicationLoadBalancerTarget target) {
        boolean instances = props.task().networkMode().sharesInstancePorts();
        ApplicationTargetGroup.Builder builder = ApplicationTargetGroup.Builder.create(scope, id)
                .vpc(vpc)
                .targetType(instances ? TargetType.INSTANCE : TargetType.IP)
                .protocol(options.https() ? ApplicationProtocol.HTTPS : ApplicationProtocol.HTTP)
                .protocolVersion(options.protocolVersion())
                .port(served.port().port())
                .deregistrationDelay(ServiceTiming.deregistration(props))
                .stickinessCookieDuration(options.stickiness())
                .stickinessCookieName(options.stickinessCookie())
                .slowStart(options.slowStart())
                .loadBalancingAlgorithmType(options.algorithm())
                .targets(List.of(target))
                .healthCheck(check(options, served, instances ? TRAFFIC_PORT : null));
        Consumer<ApplicationTargetGroup.Builder> customize = props.customizeTargetGroup();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    private static HealthCheck check(TargetOptions options, ServedPort served, @Nullable String port) {
        boolean grpc = options.protocolVersion() == ApplicationProtocolVersion.GRPC;
        String path = served.httpPath();
        return HealthCheck.builder()
                .path(path != null ? path : grpc ? "/AWS.ALB/healthcheck" : "/")
                .port(port)
                .healthyHttpCodes(grpc ? null : options.healthyCodes())
                .healthyGrpcCodes(grpc ? grpcCodes(options, path) : null)
                .interval(Durations.seconds(EcsServiceProps.TARGET_CHECK_INTERVAL_SECONDS))
                .timeout(Durations.seconds(TARGET_CHECK_TIMEOUT_SECONDS))
                .healthyThresholdCount(EcsServiceProps.TARGET_HEALTHY_CHECKS)
                .unhealthyThresholdCount(EcsServiceProps.TARGET_UNHEALTHY_CHECKS)
                .build();
    }

    // A call that no container has is answered "unimplemented".
    private static String grpcCodes(TargetOptions options, @Nullable String path) {
        String codes = options.healthyCodes();
        return codes != null ? codes : path == null ? "12" : "0";
    }
}
