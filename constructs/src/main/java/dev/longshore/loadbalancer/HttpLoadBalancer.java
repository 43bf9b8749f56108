package dev.longshore.loadbalancer;

import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import dev.longshore.internal.Traffic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListenerRule;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationListener;
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

    private final HttpLoadBalancerProps props;
    private final IApplicationLoadBalancer loadBalancer;
    private final @Nullable ISecurityGroup securityGroup;
    private final IApplicationListener listener;
    private final @Nullable ApplicationListener redirectListener;
    private final String path;
    private final String identity;
    private final boolean imported;

    private final List<AttachedRoute> routes;

    /** Defines the load balancer from finished options. */
    public HttpLoadBalancer(Construct scope, String id, HttpLoadBalancerProps props) {
        super(scope, id);
        this.props = props;
        imported = false;
        routes = new ArrayList<>();
        path = Judge.path(this, scope, id);
        Judge.report(this, HttpLoadBalancerCheck.ofLoadBalancer(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        boolean redirects = isEncrypted() && props.redirectHttp();
        IApplicationLoadBalancer existing = props.existing();
        securityGroup =
                existing == null ? OpenPorts.group(this, props.common(), props.toAnywhere(), ports(redirects)) : null;
        loadBalancer = existing == null
                ? HttpLoadBalancers.make(this, props, Objects.requireNonNull(securityGroup))
                : existing;
        listener = Listeners.serving(
                this,
                loadBalancer,
                props,
                HttpLoadBalancers.certificates(this, props),
                isEncrypted() ? HTTPS_PORT : HTTP_PORT);
        redirectListener = redirects ? Listeners.redirecting(this, loadBalancer, HTTP_PORT, HTTPS_PORT) : null;
        if (existing != null) {
            identity = Identity.ofExisting(existing, props.common().internal());
        } else {
            identity = props.customizeLoadBalancer() == null
                    ? Identity.of(props.common().internal())
                    : Identity.of(loadBalancer, props.common().internal());
        }
        DnsNames.point(this, props.common(), loadBalancer);
        HttpLoadBalancers.guard(this, props, loadBalancer);
        maintain();
        TemplateMetadata.acknowledge(this, props.common().acknowledged(), loadBalancer);
    }

    private HttpLoadBalancer(Construct scope, String id, ImportedHttpLoadBalancerProps existing) {
        super(scope, id);
        imported = true;
        path = Judge.path(this, scope, id);
        Judge.requireNoErrors(ImportedHttpLoadBalancer.check(existing, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        props = ImportedHttpLoadBalancer.props(existing);
        loadBalancer = ImportedHttpLoadBalancer.loadBalancer(this, existing);
        securityGroup = null;
        listener = ImportedHttpLoadBalancer.listener(this, existing, isEncrypted() ? HTTPS_PORT : HTTP_PORT);
        redirectListener = null;
        identity = ImportedHttpLoadBalancer.identity(existing);
        routes = ImportedRoutes.of(this, existing);
    }

    /**
     * Takes the load balancer of another app, so that services of this app can be routed from there; nothing is made.
     * Imports of one listener in several stacks know of each other's routes, unless only deployment knows its ARN. What the
     * other app has routed there is not known here: two routes of two apps with the same conditions, or by chance the
     * same priority, are refused by AWS when the second is deployed.
     */
    public static HttpLoadBalancer fromAttributes(
            Construct scope, String id, Consumer<ImportedHttpLoadBalancerProps.Builder> options) {
        return new HttpLoadBalancer(
                scope,
                id,
                ImportedHttpLoadBalancerProps.builder().apply(options).build());
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
    public IApplicationListener getListener() {
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

    /** Returns the address to open in a browser. With HTTPS, and no domain name, one of the certificate has to point here. */
    public String getUrl() {
        return (isEncrypted() ? "https://" : "http://") + DnsNames.address(props.common(), loadBalancer);
    }

    /**
     * Adds a listener rule for a route, in the stack of the scope. Services do this for their own routes.
     *
     * @throws dev.longshore.finding.InvalidInputException where the route can't be, also beside the others
     */
    public ApplicationListenerRule addRoute(Construct scope, String id, Route route, IApplicationTargetGroup targets) {
        return addRoute(scope, id, route, targets, RouteUse.GROUP);
    }

    /** Adds a listener rule for a route, as the other method does, where more is known of what the route takes. */
    public ApplicationListenerRule addRoute(
            Construct scope, String id, Route route, IApplicationTargetGroup targets, RouteUse use) {
        attach(scope, route, use);
        return Listeners.rule(scope, id, listener, route, targets);
    }

    /** Answers some requests itself: with a text, a page or a redirect. */
    public ApplicationListenerRule addAnswer(String id, Consumer<Route.Builder> conditions, Answer answer) {
        Route route = Route.builder().apply(conditions).build();
        Judge.requireNoErrors(HttpLoadBalancerCheck.ofAnswer(answer, Judge.place(this)));
        attach(this, route, RouteUse.ANSWER);
        return Listeners.rule(this, id, listener, route, answer);
    }

    /** Returns the routes and answers it has by now. */
    public List<AttachedRoute> getRoutes() {
        return Collections.unmodifiableList(routes);
    }

    /** Returns its options. */
    public HttpLoadBalancerProps getProps() {
        return props;
    }

    /**
     * Returns what changes when AWS has to replace the load balancer, and when the service moves to another one; ids of
     * target groups are made of it, for a target group belongs to one load balancer for ever.
     */
    public String getIdentity(Construct service) {
        return identity + Identity.place(this, path, Judge.path(service));
    }

    @Override
    public Connections getConnections() {
        return loadBalancer.getConnections();
    }

    String getPath() {
        return path;
    }

    boolean getImported() {
        return imported;
    }

    private boolean isEncrypted() {
        return !props.plainHttp();
    }

    private void attach(Construct scope, Route route, RouteUse use) {
        AttachedRoute attached = new AttachedRoute(route, Judge.place(scope), use);
        Judge.requireNoErrors(RouteCheck.of(this, routes, attached));
        routes.add(attached);
        Authentication authentication = route.authentication();
        if (authentication != null && authentication.fetchesKeys() && !props.toAnywhere()) {
            getConnections().allowToAnyIpv4(Traffic.tcp(HTTPS_PORT), "Load balancer to the keys of issuers");
        }
    }

    // The priority is one that no other route may say.
    private void maintain() {
        Answer maintenance = props.maintenance();
        if (maintenance != null) {
            Route route = Route.builder()
                    .path("/*")
                    .priority(HttpLoadBalancerProps.MAINTENANCE_PRIORITY)
                    .build();
            routes.add(new AttachedRoute(route, Judge.place(this), RouteUse.ANSWER));
            Listeners.rule(this, "Maintenance", listener, route, maintenance);
        }
    }

    /** Returns the ports that it serves, as far as nobody changed them. */
    List<Integer> getServedPorts() {
        List<Integer> ports = new ArrayList<>();
        if (props.customizeListener() == null) {
            ports.add(isEncrypted() ? HTTPS_PORT : HTTP_PORT);
        }
        if (redirectListener != null) {
            ports.add(HTTP_PORT);
        }
        return ports;
    }

    private int[] ports(boolean redirects) {
        if (!isEncrypted()) {
            return new int[] {HTTP_PORT};
        }
        return redirects ? new int[] {HTTPS_PORT, HTTP_PORT} : new int[] {HTTPS_PORT};
    }
}
