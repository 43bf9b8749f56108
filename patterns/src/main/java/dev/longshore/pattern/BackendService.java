package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.EcsClusterProps;
import dev.longshore.connect.ConnectTarget;
import dev.longshore.connect.Endpoint;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Judged;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.service.ServiceCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;

/**
 * A service that only other services reach: no load balancer, no public address, no way to it but {@code connectTo}. It
 * is reached by its id in lower case unless {@code serveAs} names it.
 */
public final class BackendService extends Construct implements IConnectable, IGrantable, ConnectTarget {
    private final @Nullable EcsCluster cluster;
    private final EcsService service;

    /** Defines the service from finished options. */
    public BackendService(Construct scope, String id, BackendServiceProps props) {
        super(scope, id);
        EcsServiceProps options = named(props.service(), id);
        List<Finding> findings = check(options, props.vpc(), Judge.place(this, scope, id));
        Judge.requireNoErrors(findings);
        PinnedFlags.on(this, scope);
        cluster = cluster(options, props.vpc());
        if (cluster != null && cluster != options.cluster()) {
            options = options.toBuilder().cluster(cluster).build();
        } else if (findings.isEmpty() && !options.acknowledges()) {
            Judged.faultless(options);
        }
        service = new EcsService(this, "Service", options);
    }

    /** Defines the service from options written in place. */
    public static BackendService create(Construct scope, String id, Consumer<BackendServiceProps.Builder> options) {
        return new BackendService(
                scope, id, BackendServiceProps.builder().apply(options).build());
    }

    /** Returns the cluster, or null where one was there already that is none of ours. */
    public @Nullable EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the service with its task and scaling. */
    public EcsService getService() {
        return service;
    }

    /** Returns where other services reach it. */
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

    private static EcsServiceProps named(EcsServiceProps options, String id) {
        return options.connect().serve() != null
                ? options
                : options.toBuilder()
                        .serveAs(id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "-"))
                        .build();
    }

    private static List<Finding> check(EcsServiceProps options, @Nullable IVpc vpc, Place place) {
        List<Finding> findings = new ArrayList<>(ServiceCheck.of(options, place, false));
        boolean inCluster = options.cluster() != null || options.existingCluster() != null;
        findings.addAll(new OptionCheck(place)
                .require(
                        options.routes().isEmpty(),
                        OptionRule.CONTRADICTION,
                        "route",
                        null,
                        "is for what a load balancer leads to, and a backend has none",
                        "make it a WebService")
                .require(
                        vpc == null || !inCluster,
                        OptionRule.CONTRADICTION,
                        "vpc",
                        null,
                        "and 'cluster' are both given",
                        "give one of them; a cluster has its VPC")
                .findings());
        return findings;
    }

    private @Nullable EcsCluster cluster(EcsServiceProps options, @Nullable IVpc vpc) {
        if (options.cluster() != null || options.existingCluster() != null) {
            return options.cluster();
        }
        EcsClusterProps.Builder made =
                EcsClusterProps.builder().profile(options.task().profile());
        return new EcsCluster(this, "Cluster", (vpc == null ? made : made.vpc(vpc)).build());
    }
}
