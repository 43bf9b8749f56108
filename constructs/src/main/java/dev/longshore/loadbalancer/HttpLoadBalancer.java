package dev.longshore.loadbalancer;

import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListenerRule;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationTargetGroup;
import software.constructs.Construct;

/**
 * An Application Load Balancer that services are routed to: HTTPS with a redirect from port 80, or plain HTTP where
 * that is written out, reachable from where the user said and nowhere else. What no route matches is answered 404.
 */
public final class HttpLoadBalancer extends Construct implements IConnectable {
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final IApplicationLoadBalancer loadBalancer;
    private final @Nullable ISecurityGroup securityGroup;
    private final ApplicationListener listener;
    private final @Nullable ApplicationListener redirectListener;
    private final boolean encrypted;
    private final boolean internal;

    private final Set<Integer> priorities = new LinkedHashSet<>();

    /** Defines the load balancer from finished options. */
    public HttpLoadBalancer(Construct scope, String id, HttpLoadBalancerProps props) {
        super(scope, id);
        Judge.report(this, HttpLoadBalancerCheck.ofLoadBalancer(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        encrypted = !props.plainHttp();
        internal = props.internal();
        IApplicationLoadBalancer existing = props.existing();
        securityGroup = existing == null ? securityGroup(props) : null;
        loadBalancer = existing == null ? loadBalancer(props, Objects.requireNonNull(securityGroup)) : existing;
        listener = Listeners.serving(this, loadBalancer, props, encrypted ? HTTPS_PORT : HTTP_PORT);
        redirectListener = encrypted && props.redirectHttp()
                ? Listeners.redirecting(this, loadBalancer, HTTP_PORT, HTTPS_PORT)
                : null;
        TemplateMetadata.acknowledge(this, props.acknowledged(), loadBalancer);
    }

    /** Defines the load balancer from options written in place. */
    public static HttpLoadBalancer create(Construct scope, String id, Consumer<HttpLoadBalancerProps.Builder> options) {
        return new HttpLoadBalancer(
                scope, id, HttpLoadBalancerProps.builder().apply(options).build());
    }

    /** Returns the L2 load balancer. */
    public IApplicationLoadBalancer getLoadBalancer() {
        return loadBalancer;
    }

    /** Returns the listener that serves. */
    public ApplicationListener getListener() {
        return listener;
    }

    /** Returns the listener that redirects to HTTPS, or null where there is none. */
    public @Nullable ApplicationListener getRedirectListener() {
        return redirectListener;
    }

    /** Returns the security group, or null where the load balancer was there already. */
    public @Nullable ISecurityGroup getSecurityGroup() {
        return securityGroup;
    }

    /** Returns the address to open in a browser. With HTTPS a name of the certificate has to point here. */
    public String getUrl() {
        return (encrypted ? "https://" : "http://") + loadBalancer.getLoadBalancerDnsName();
    }

    /** Adds a listener rule for a route. Services do this for their own routes. */
    public ApplicationListenerRule addRoute(Construct scope, String id, Route route, IApplicationTargetGroup targets) {
        priorities.add(route.renderedPriority());
        return Listeners.rule(scope, id, listener, route, targets);
    }

    /** Returns the priorities that routes of this load balancer have already. */
    public Set<Integer> getPriorities() {
        return Collections.unmodifiableSet(priorities);
    }

    /** Returns what changes when AWS has to replace the load balancer; ids of target groups are made of it. */
    public String getScheme() {
        return internal ? "Internal" : "Public";
    }

    @Override
    public Connections getConnections() {
        return loadBalancer.getConnections();
    }

    private ISecurityGroup securityGroup(HttpLoadBalancerProps props) {
        ISecurityGroup existing = props.securityGroup();
        if (existing != null) {
            return existing;
        }
        SecurityGroup group = SecurityGroup.Builder.create(this, "SecurityGroup")
                .vpc(vpc(props))
                // A changed description replaces the group: it never holds a value.
                .description("Who may reach the load balancer")
                .allowAllOutbound(false)
                .build();
        Listeners.open(group, props, encrypted ? HTTPS_PORT : HTTP_PORT);
        if (encrypted && props.redirectHttp()) {
            Listeners.open(group, props, HTTP_PORT);
        }
        return group;
    }

    private ApplicationLoadBalancer loadBalancer(HttpLoadBalancerProps props, ISecurityGroup group) {
        ApplicationLoadBalancer.Builder builder = ApplicationLoadBalancer.Builder.create(this, "LoadBalancer")
                .vpc(vpc(props))
                .internetFacing(!props.internal())
                .securityGroup(group)
                .idleTimeout(props.idleTimeout())
                .dropInvalidHeaderFields(true)
                .deletionProtection(props.deletionProtection());
        Consumer<ApplicationLoadBalancer.Builder> customize = props.customizeLoadBalancer();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    private static IVpc vpc(HttpLoadBalancerProps props) {
        return Objects.requireNonNull(props.vpc());
    }
}
