package dev.longshore.service;

import dev.longshore.deployment.TestListener;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.loadbalancer.AttachedListener;
import dev.longshore.loadbalancer.AttachedRoute;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.HttpLoadBalancerProps;
import dev.longshore.loadbalancer.Route;
import dev.longshore.loadbalancer.RouteCheck;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpListenerCheck;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.loadbalancer.TcpLoadBalancerProps;
import dev.longshore.task.NetworkMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;

/** What must hold for how a service is reached. */
final class RoutingCheck {
    private final EcsServiceProps props;
    private final Place place;
    private final @Nullable TcpLoadBalancerProps made;
    private final OptionCheck check;
    private final List<Finding> findings = new ArrayList<>();

    private RoutingCheck(EcsServiceProps props, Place place, @Nullable TcpLoadBalancerProps made) {
        this.props = props;
        this.place = place;
        this.made = made;
        this.check = new OptionCheck(place);
    }

    static List<Finding> of(EcsServiceProps props, Place place, boolean routed, @Nullable TcpLoadBalancerProps made) {
        RoutingCheck routing = new RoutingCheck(props, place, made);
        boolean later = routed && props.routes().isEmpty() && props.listeners().isEmpty();
        routing.check.require(
                !later || props.task().routedContainer() != null,
                OptionRule.ROUTED_PORT,
                "port",
                null,
                "is missing: no container has one that requests can be sent to",
                "add port(80) to the container that serves");
        routing.routes();
        routing.listeners();
        routing.findings.addAll(0, routing.check.findings());
        return routing.findings;
    }

    private void routes() {
        List<RoutedFrom> before = new ArrayList<>();
        for (RoutedFrom routed : props.routes()) {
            HttpLoadBalancer balancer = routed.loadBalancer();
            HttpLoadBalancerProps options = balancer.getProps();
            inVpc("route", options.existing() == null ? options.common().vpc() : null);
            if (before.stream().noneMatch(other -> other.loadBalancer() == balancer)) {
                testListener(balancer);
            }
            ServedPort served = ServedPort.of(props.task(), routed.route());
            port(served, routed.route().containerName(), routed.route().containerPort(), "tcp");
            List<AttachedRoute> others = new ArrayList<>(balancer.getRoutes());
            before.stream()
                    .filter(other -> other.loadBalancer() == balancer)
                    .forEach(other -> others.add(attached(other.route())));
            findings.addAll(RouteCheck.of(balancer, others, attached(routed.route())));
            before.add(routed);
        }
    }

    private void listeners() {
        List<ListeningOn> before = new ArrayList<>();
        for (ListeningOn listening : props.listeners()) {
            TcpListener listener = listening.listener();
            TcpLoadBalancerProps options = listening.loadBalancer() == null
                    ? null
                    : listening.loadBalancer().getProps();
            inVpc(
                    "listen",
                    options == null || options.existing() != null
                            ? null
                            : options.common().vpc());
            ServedPort served = ServedPort.of(props.task(), listener);
            port(served, listener.containerName(), listener.containerPort(), ServedPort.protocol(listener));
            if (served != null) {
                datagrams(listener, served);
                attach(listening, attached(listener), before);
                before.add(listening);
            }
        }
    }

    private void inVpc(String option, @Nullable IVpc vpc) {
        if (vpc != null && GatewayVpc.differs(props, vpc)) {
            check.require(
                    false,
                    OptionRule.GATEWAY_VPC,
                    option,
                    GatewayVpc.path(vpc),
                    "must be on a load balancer in the VPC of the cluster",
                    "make the load balancer with vpc(cluster.getVpc())");
        }
    }

    private void testListener(HttpLoadBalancer balancer) {
        TestListener tests = props.deployment().testListener();
        if (tests != null && props.deployment().movesRequests()) {
            RouteCheck.testListener(balancer, tests.port(), check);
        }
    }

    private void attach(ListeningOn listening, AttachedListener attached, List<ListeningOn> before) {
        TcpLoadBalancer balancer = listening.loadBalancer();
        List<AttachedListener> others = new ArrayList<>(balancer == null ? List.of() : balancer.getListeners());
        List<ListeningOn> here = before.stream()
                .filter(other -> other.loadBalancer() == balancer)
                .toList();
        here.forEach(other -> others.add(attached(other.listener())));
        judge(balancer, others, attached);
        TestListener tests = props.deployment().testListener();
        if (tests != null && props.deployment().movesRequests()) {
            check.require(
                    here.isEmpty(),
                    OptionRule.TCP_TESTS,
                    "testListener",
                    tests.port(),
                    "must be left out where the service has two listeners of one TCP load balancer: nothing but the port"
                            + " tells which of them a test is for",
                    "leave it out, or make a service of each port");
            others.add(attached);
            judge(
                    balancer,
                    here.isEmpty() ? others : List.of(),
                    new AttachedListener(tests.port(), listening.listener(), place));
        }
    }

    private void judge(@Nullable TcpLoadBalancer balancer, List<AttachedListener> others, AttachedListener attached) {
        TcpLoadBalancerProps options = balancer == null ? Objects.requireNonNull(made) : balancer.getProps();
        String path = balancer == null ? place.toString() : Judge.path(balancer);
        findings.addAll(TcpListenerCheck.of(options, path, others, attached));
    }

    private AttachedRoute attached(Route route) {
        return new AttachedRoute(route, place, RouteUses.of(props, ServedPort.of(props.task(), route)));
    }

    private AttachedListener attached(TcpListener listener) {
        ServedPort served = Objects.requireNonNull(ServedPort.of(props.task(), listener));
        return new AttachedListener(TcpTargets.port(listener, served), listener, place);
    }

    private void port(
            @Nullable ServedPort served, @Nullable String container, @Nullable Integer port, String protocol) {
        check.require(
                served != null || container != null,
                OptionRule.ROUTED_PORT,
                "port",
                null,
                "is missing: no container has one that requests can be sent to",
                protocol.equals("udp")
                        ? "add port(ContainerPort.udp(53)) to the container that serves"
                        : "add port(80) to the container that serves");
        check.require(
                served != null || container == null,
                OptionRule.ROUTED_PORT,
                "container",
                container + ":" + port,
                "must be a container of the task with a port of it, " + protocol + ", that is no range",
                "add the port to the container, or name another one");
    }

    private void datagrams(TcpListener listener, ServedPort served) {
        ServedPort checked = TcpTargets.checked(listener, served);
        NetworkMode mode = props.task().networkMode();
        check.require(
                checked != null,
                OptionRule.CHECKED_PORT,
                "healthCheckPort",
                listener.healthCheckPort(),
                "must be a TCP port of container '" + served.container().name()
                        + "': load balancers check nothing over UDP",
                "add such a port to the container: it may answer there to nothing but the check");
        check.require(
                checked == null || checked.equals(served) || checked.seen(mode) != null,
                OptionRule.CHECKED_PORT,
                "healthCheckPort",
                checked == null ? null : checked.port().port(),
                "must be a fixed port of the instance in this network mode",
                "write ContainerPort.tcp(8080).onHost(8080), or use NetworkMode.AWSVPC");
        boolean both = listener.protocol() == TcpListener.Protocol.TCP_UDP;
        check.require(
                !both || served.isAlso("udp"),
                OptionRule.ROUTED_PORT,
                "tcpAndUdp",
                served.port().port(),
                "must be a port that the container has for TCP and for UDP",
                "add port(ContainerPort.udp(" + served.port().port() + ")) to the container");
        check.require(
                !both || served.seen(mode) != null,
                OptionRule.CHECKED_PORT,
                "tcpAndUdp",
                served.port().port(),
                "must be a fixed port of the instance in this network mode",
                "write onHost(…) for both, or use NetworkMode.AWSVPC");
    }
}
