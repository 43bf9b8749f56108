package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.connect.ConnectTarget;
import dev.longshore.connect.Endpoint;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Judged;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.HttpLoadBalancerCheck;
import dev.longshore.loadbalancer.HttpLoadBalancerProps;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;

/**
 * A web service: a service of containers behind an HTTP load balancer, with a cluster and a network unless there are
 * some already.
 */
public final class WebService extends Construct implements IConnectable, IGrantable, ConnectTarget {
    private final @Nullable EcsCluster cluster;
    private final HttpLoadBalancer loadBalancer;
    private final EcsService service;

    /** Defines the web service from finished options. */
    public WebService(Construct scope, String id, WebServiceProps props) {
        super(scope, id);
        List<Finding> findings = check(props, Judge.place(this, scope, id));
        Judge.requireNoErrors(findings);
        PinnedFlags.on(this, scope);
        cluster = OwnCluster.of(this, props.service(), props.vpc(), made -> {});
        loadBalancer = loadBalancer(props);
        service = new EcsService(this, "Service", serviceProps(props, findings.isEmpty()));
        CfnOutput.Builder.create(this, "Url")
                .description("Where the service answers")
                .value(loadBalancer.getUrl())
                .build();
    }

    /** Defines the web service from options written in place. */
    public static WebService create(Construct scope, String id, Consumer<WebServiceProps.Builder> options) {
        return new WebService(
                scope, id, WebServiceProps.builder().apply(options).build());
    }

    /** Returns the cluster, or null where one was there already that is none of ours. */
    public @Nullable EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the load balancer of the first route. */
    public HttpLoadBalancer getLoadBalancer() {
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

    private static List<Finding> check(WebServiceProps props, Place place) {
        List<Finding> findings = new ArrayList<>(ServiceCheck.of(props.service(), place, true));
        HttpLoadBalancerProps made = props.loadBalancer();
        boolean routed = !props.service().routes().isEmpty();
        OptionCheck check = new OptionCheck(place);
        check.require(
                        made != null || routed,
                        OptionRule.REACHABLE_FROM,
                        "loadBalancer",
                        null,
                        "is missing: nothing leads to the service",
                        "add loadBalancer(lb -> lb.https(certificate).allowFromAnywhere()) or route(gateway)")
                .require(
                        made == null || !routed,
                        OptionRule.CONTRADICTION,
                        "loadBalancer",
                        null,
                        "and 'route' are both given",
                        "give one of them");
        OwnCluster.check(props.service(), props.vpc(), check);
        findings.addAll(check.findings());
        if (made != null) {
            findings.addAll(HttpLoadBalancerCheck.of(made, place));
        }
        return findings;
    }

    private HttpLoadBalancer loadBalancer(WebServiceProps props) {
        HttpLoadBalancerProps made = props.loadBalancer();
        return made == null
                ? props.service().routes().get(0).loadBalancer()
                : new HttpLoadBalancer(this, "LoadBalancer", made.inVpc(OwnCluster.vpc(cluster, props.service())));
    }

    private EcsServiceProps serviceProps(WebServiceProps props, boolean faultless) {
        EcsServiceProps.Builder options = props.service().toBuilder();
        if (cluster != null) {
            options.cluster(cluster);
        }
        if (props.loadBalancer() != null) {
            options.route(loadBalancer);
        }
        EcsServiceProps built = options.build();
        // Of a cluster of its own nothing was known when the options were judged; of a route of its own everything.
        if (faultless
                && cluster == props.service().cluster()
                && !props.service().acknowledges()) {
            Judged.faultless(built);
            Judged.faultless(built.task());
        }
        return built;
    }
}
