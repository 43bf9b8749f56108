package dev.longshore.service;

import dev.longshore.internal.Durations;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.task.NetworkMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.elasticloadbalancingv2.HealthCheck;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.Protocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetType;
import software.constructs.Construct;

/** The target groups and listeners that lead from TCP load balancers to a service. */
final class TcpTargets {
    private static final String TO_TARGET = "Load balancer to target";

    private TcpTargets() {}

    static List<TcpTarget> listen(Construct scope, BaseService service, IVpc vpc, EcsServiceProps props) {
        List<TcpTarget> targets = new ArrayList<>();
        for (ListeningOn listening : props.listeners()) {
            TcpLoadBalancer loadBalancer = Objects.requireNonNull(listening.loadBalancer());
            TcpListener listener = listening.listener();
            ServedPort served = Objects.requireNonNull(ServedPort.of(props.task(), listener));
            int port = port(listener, served);
            // A target group can't move to another load balancer: what replaces the one must replace the other.
            String suffix = loadBalancer.getIdentity() + port;
            NetworkTargetGroup group = group(scope, "Targets" + suffix, vpc, props, listener, served);
            NetworkListener made = loadBalancer.addListener(scope, "Listener" + suffix, port, listener, group);
            group.addTarget(service.loadBalancerTarget(served.target()));
            open(service, loadBalancer, props, listener, served);
            targets.add(new TcpTarget(suffix, loadBalancer, listener, made, group));
        }
        return targets;
    }

    /** Returns the port of the load balancer. */
    static int port(TcpListener listener, ServedPort served) {
        Integer port = listener.port();
        return port == null ? served.port().port() : port;
    }

    /** Makes a target group as a listener wants it, without anything that leads to it. */
    static NetworkTargetGroup group(
            Construct scope, String id, IVpc vpc, EcsServiceProps props, TcpListener listener, ServedPort served) {
        boolean instances = props.task().networkMode().sharesInstancePorts();
        NetworkTargetGroup.Builder builder = NetworkTargetGroup.Builder.create(scope, id)
                .vpc(vpc)
                .targetType(instances ? TargetType.INSTANCE : TargetType.IP)
                // TLS ends at the load balancer.
                .protocol(
                        listener.protocol() == TcpListener.Protocol.TLS
                                ? Protocol.TCP
                                : Protocol.valueOf(listener.protocol().name()))
                .port(served.port().port())
                .deregistrationDelay(ServiceTiming.deregistration(props))
                .preserveClientIp(listener.preserveClientIp())
                .proxyProtocolV2(listener.proxyProtocol() ? true : null)
                .connectionTermination(listener.endConnections() ? true : null)
                .healthCheck(check(listener, served, props.task().networkMode()));
        Consumer<NetworkTargetGroup.Builder> customize = listener.customizeTargetGroup();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    /** Returns the port of the container that is checked, or null where it has none for TCP. */
    static @Nullable ServedPort checked(TcpListener listener, ServedPort served) {
        Integer number = listener.healthCheckPort();
        return number == null && served.port().protocol().equals("tcp") ? served : served.tcp(number);
    }

    private static HealthCheck check(TcpListener listener, ServedPort served, NetworkMode mode) {
        ServedPort checked = Objects.requireNonNull(checked(listener, served));
        boolean traffic = checked.equals(served);
        // What a path says is about the container's first port.
        String path = checked.isFirst() ? checked.httpPath() : null;
        return HealthCheck.builder()
                .protocol(path == null ? Protocol.TCP : Protocol.HTTP)
                .path(path)
                .port(traffic ? Targets.TRAFFIC_PORT : String.valueOf(checked.seen(mode)))
                .interval(Durations.seconds(EcsServiceProps.TARGET_CHECK_INTERVAL_SECONDS))
                .timeout(Durations.seconds(Targets.TARGET_CHECK_TIMEOUT_SECONDS))
                .healthyThresholdCount(EcsServiceProps.TARGET_HEALTHY_CHECKS)
                .unhealthyThresholdCount(EcsServiceProps.TARGET_UNHEALTHY_CHECKS)
                .build();
    }

    // CDK opens nothing here: what a network load balancer sends would not arrive.
    private static void open(
            BaseService service,
            TcpLoadBalancer loadBalancer,
            EcsServiceProps props,
            TcpListener listener,
            ServedPort served) {
        NetworkMode mode = props.task().networkMode();
        ServedPort checked = Objects.requireNonNull(checked(listener, served));
        if (listener.protocol().hasUdp()) {
            service.getConnections().allowFrom(loadBalancer, served.opened(mode, true), TO_TARGET);
        }
        if (listener.protocol().hasTcp()) {
            service.getConnections().allowFrom(loadBalancer, served.opened(mode, false), TO_TARGET);
        }
        if (!checked.equals(served)) {
            service.getConnections().allowFrom(loadBalancer, checked.opened(mode, false), TO_TARGET);
        }
    }
}
