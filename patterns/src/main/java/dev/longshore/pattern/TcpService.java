package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.connect.ConnectTarget;
import dev.longshore.connect.Endpoint;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.loadbalancer.TcpLoadBalancerCheck;
import dev.longshore.loadbalancer.TcpLoadBalancerProps;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ListeningOn;
import dev.longshore.service.ServiceCheck;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.ContainerPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.VpcEndpointService;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;

/**
 * A service that speaks TCP, TLS or UDP: containers behind a Network Load Balancer that lets in whom it is told and nobody
 * else, with a cluster and a network unless there are some already.
 */
public final class TcpService extends Construct implements IConnectable, IGrantable, ConnectTarget {
    private final @Nullable EcsCluster cluster;
    private final TcpLoadBalancer loadBalancer;
    private final EcsService service;

    /** Defines the service from finished options. */
    public TcpService(Construct scope, String id, TcpServiceProps props) {
        super(scope, id);
        List<TcpListener> listeners = listeners(props);
        Judge.requireNoErrors(check(props, listeners, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        cluster = OwnCluster.of(this, props.service(), props.vpc(), made -> {});
        TcpLoadBalancerProps made = props.loadBalancer();
        loadBalancer = made == null
                ? shared(props.service().listeners())
                : new TcpLoadBalancer(this, "LoadBalancer", made.inVpc(OwnCluster.vpc(cluster, props.service())));
        service = new EcsService(this, "Service", serviceProps(props, listeners));
        output("Address", "Where clients connect", loadBalancer.getAddress());
        List<String> addresses = loadBalancer.getStaticAddresses();
        if (made != null && !addresses.isEmpty()) {
            output("StaticAddresses", "What clients may let out to", String.join(",", addresses));
        }
        VpcEndpointService endpoints = loadBalancer.getEndpointService();
        if (made != null && endpoints != null) {
            output("EndpointService", "What other accounts make an endpoint of", endpoints.getVpcEndpointServiceName());
        }
    }

    /** Defines the service from options written in place. */
    public static TcpService create(Construct scope, String id, Consumer<TcpServiceProps.Builder> options) {
        return new TcpService(
                scope, id, TcpServiceProps.builder().apply(options).build());
    }

    /** Returns the cluster, or null where one was there already that is none of ours. */
    public @Nullable EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the load balancer of the first listener. */
    public TcpLoadBalancer getLoadBalancer() {
        return loadBalancer;
    }

    /** Returns the service with its task, target groups and scaling. */
    public EcsService getService() {
        return service;
    }

    /** Returns where other services reach it without the load balancer, or null where it serves no name. */
    @Override
    public @Nullable Endpoint getEndpoint() {
        return service.getEndpoint();
    }

    @Override
    public Connections getConnections() {
        return service.getConnections();
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return service.getGrantPrincipal();
    }

    // Without any said, what the containers ask for.
    private static List<TcpListener> listeners(TcpServiceProps props) {
        if (props.loadBalancer() == null || !props.listeners().isEmpty()) {
            return props.listeners();
        }
        for (ContainerOptions container : props.service().task().containers()) {
            if (!container.ports().isEmpty()) {
                return List.of(listener(container.ports()));
            }
        }
        return List.of(TcpListener.builder().build());
    }

    private static TcpListener listener(List<ContainerPort> ports) {
        int number = ports.get(0).port();
        boolean tcp = ports.stream()
                .anyMatch(port -> port.port() == number && port.protocol().equals("tcp"));
        boolean udp = ports.stream()
                .anyMatch(port -> port.port() == number && port.protocol().equals("udp"));
        TcpListener.Builder listener = TcpListener.builder();
        return (tcp && udp ? listener.tcpAndUdp() : udp ? listener.udp() : listener).build();
    }

    private static List<Finding> check(TcpServiceProps props, List<TcpListener> listeners, Place place) {
        TcpLoadBalancerProps made = props.loadBalancer();
        boolean shared = !props.service().listeners().isEmpty();
        List<Finding> findings = new ArrayList<>(
                made == null
                        ? ServiceCheck.of(props.service(), place, true)
                        : ServiceCheck.of(props.service(), place, made, listeners));
        OptionCheck check = new OptionCheck(place);
        check.require(
                        made != null || shared,
                        OptionRule.REACHABLE_FROM,
                        "loadBalancer",
                        null,
                        "is missing: nothing leads to the service",
                        "add loadBalancer(lb -> lb.allowFrom(Peer.ipv4(\"203.0.113.0/24\"))) or listen(balancer, l -> {})")
                .require(
                        made == null || !shared,
                        OptionRule.CONTRADICTION,
                        "loadBalancer",
                        null,
                        "and 'listen' on another load balancer are both given",
                        "give one of them")
                .require(
                        made != null || props.listeners().isEmpty(),
                        OptionRule.CONTRADICTION,
                        "listen",
                        null,
                        "names no load balancer, and none is made",
                        "name it: listen(balancer, l -> …), or add loadBalancer(lb -> …)");
        OwnCluster.check(props.service(), props.vpc(), check);
        findings.addAll(check.findings());
        if (made != null) {
            findings.addAll(TcpLoadBalancerCheck.of(made, place));
        }
        return findings;
    }

    private static TcpLoadBalancer shared(List<ListeningOn> listeners) {
        return Objects.requireNonNull(listeners.get(0).loadBalancer());
    }

    private EcsServiceProps serviceProps(TcpServiceProps props, List<TcpListener> listeners) {
        EcsServiceProps.Builder options = props.service().toBuilder();
        if (cluster != null) {
            options.cluster(cluster);
        }
        listeners.forEach(listener -> options.listen(loadBalancer, listener));
        return options.build();
    }

    private void output(String id, String description, String value) {
        CfnOutput.Builder.create(this, id).description(description).value(value).build();
    }
}
