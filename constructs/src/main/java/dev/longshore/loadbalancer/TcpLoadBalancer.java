package dev.longshore.loadbalancer;

import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.VpcEndpointService;
import software.amazon.awscdk.services.elasticloadbalancingv2.INetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.INetworkTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkListener;
import software.constructs.Construct;

/**
 * A Network Load Balancer that services listen on: TCP, TLS or UDP, reachable on the ports of these services from where
 * the user said and nowhere else, and through PrivateLink where that is wanted.
 */
public final class TcpLoadBalancer extends Construct implements IConnectable {
    private final TcpLoadBalancerProps props;
    private final INetworkLoadBalancer loadBalancer;
    private final @Nullable ISecurityGroup securityGroup;
    private final @Nullable VpcEndpointService endpointService;
    private final List<String> staticAddresses = new ArrayList<>();
    private final String identity;

    private final List<AttachedListener> listeners = new ArrayList<>();

    /** Defines the load balancer from finished options. */
    public TcpLoadBalancer(Construct scope, String id, TcpLoadBalancerProps props) {
        super(scope, id);
        this.props = props;
        Judge.report(this, TcpLoadBalancerCheck.ofLoadBalancer(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        INetworkLoadBalancer existing = props.existing();
        securityGroup = existing == null ? OpenPorts.group(this, props.common()) : null;
        loadBalancer = existing == null
                ? TcpLoadBalancers.make(this, props, Objects.requireNonNull(securityGroup), staticAddresses)
                : existing;
        // The path too: unlike a rule, a listener is found at its load balancer alone.
        identity = (existing == null && props.customizeLoadBalancer() == null
                        ? Identity.of(props.common().internal())
                        : Identity.of(loadBalancer, props.common().internal()))
                + Identity.hash(Judge.path(this));
        endpointService = TcpLoadBalancers.endpointService(this, props, loadBalancer);
        DnsNames.point(this, props.common(), loadBalancer);
        TemplateMetadata.acknowledge(this, props.common().acknowledged(), loadBalancer);
    }

    /** Defines the load balancer from options written in place. */
    public static TcpLoadBalancer create(Construct scope, String id, Consumer<TcpLoadBalancerProps.Builder> options) {
        return new TcpLoadBalancer(
                scope, id, TcpLoadBalancerProps.builder().apply(options).build());
    }

    /** Returns the L2 load balancer. */
    public INetworkLoadBalancer getLoadBalancer() {
        return loadBalancer;
    }

    /** Returns the security group, or null where the load balancer was there already. */
    public @Nullable ISecurityGroup getSecurityGroup() {
        return securityGroup;
    }

    /** Returns what offers it through PrivateLink, or null where nothing does. */
    public @Nullable VpcEndpointService getEndpointService() {
        return endpointService;
    }

    /** Returns the static addresses that were made, one for each zone; empty where none were. */
    public List<String> getStaticAddresses() {
        return Collections.unmodifiableList(staticAddresses);
    }

    /** Returns the name that clients connect to: the first domain name, or the one that AWS gives. */
    public String getAddress() {
        return DnsNames.address(props.common(), loadBalancer);
    }

    /**
     * Adds a listener that hands on to a target group, in the stack of the scope, and opens its port to who may reach
     * the load balancer. Services do this for their own listeners.
     *
     * @param port the port of the load balancer
     * @throws dev.longshore.finding.InvalidInputException where the listener can't be, also beside the others
     */
    public NetworkListener addListener(
            Construct scope, String id, int port, TcpListener options, INetworkTargetGroup targets) {
        return add(scope, id, port, options, targets, null);
    }

    /**
     * Adds a listener that is like another one in all but its port and who may reach it: these peers, and nobody without
     * any. Services do this for the tests of their new versions.
     *
     * @param port the port of the load balancer
     * @throws dev.longshore.finding.InvalidInputException where the listener can't be, also beside the others
     */
    public NetworkListener addTestListener(
            Construct scope,
            String id,
            int port,
            TcpListener options,
            INetworkTargetGroup targets,
            List<IPeer> allowedFrom) {
        return add(scope, id, port, options, targets, allowedFrom);
    }

    private NetworkListener add(
            Construct scope,
            String id,
            int port,
            TcpListener options,
            INetworkTargetGroup targets,
            @Nullable List<IPeer> testers) {
        AttachedListener attached = new AttachedListener(port, options, Judge.place(scope));
        Judge.requireNoErrors(TcpListenerCheck.of(props, Judge.path(this), listeners, attached));
        listeners.add(attached);
        return TcpLoadBalancers.listener(scope, id, this, attached, targets, testers);
    }

    /** Returns the listeners it has by now. */
    public List<AttachedListener> getListeners() {
        return Collections.unmodifiableList(listeners);
    }

    /** Returns its options. */
    public TcpLoadBalancerProps getProps() {
        return props;
    }

    /** Returns what changes when the load balancer is replaced; ids of target groups and listeners are made of it. */
    public String getIdentity() {
        return identity;
    }

    @Override
    public Connections getConnections() {
        return loadBalancer.getConnections();
    }
}
