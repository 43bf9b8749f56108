package dev.longshore.pattern;

import dev.longshore.cluster.CapacityProps;
import dev.longshore.cluster.Ec2CapacityProps;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.EcsClusterProps;
import dev.longshore.cluster.ManagedInstancesProps;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.loadbalancer.HttpLoadBalancerProps;
import dev.longshore.queue.QueueScalingOptions;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.task.Timing;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;

/**
 * A model server: tasks with GPUs on instances of their own, model files from EFS or S3, time to load them, and as many tasks
 * as requests or a queue ask for. It is a {@link WebService} or a {@link QueueWorker} inside.
 */
public final class InferenceService extends Construct implements IConnectable, IGrantable {
    private final @Nullable EcsCluster cluster;
    private final @Nullable WebService webService;
    private final @Nullable QueueWorker queueWorker;

    /** Defines the service from finished options. */
    public InferenceService(Construct scope, String id, InferenceServiceProps props) {
        super(scope, id);
        List<Finding> findings = check(props, Judge.place(this, scope, id));
        Judge.report(this, findings);
        PinnedFlags.on(this, scope);
        cluster = OwnCluster.of(this, props.service(), props.vpc(), made -> add(props.instances(), made));
        EcsServiceProps service = service(props);
        queueWorker = props.queueScaling() == null ? null : queueWorker(props, service, props.queueScaling());
        webService = props.queueScaling() == null ? webService(props, service) : null;
    }

    /** Defines the service from options written in place. */
    public static InferenceService create(Construct scope, String id, Consumer<InferenceServiceProps.Builder> options) {
        return new InferenceService(
                scope, id, InferenceServiceProps.builder().apply(options).build());
    }

    /** Returns the cluster, or null where one was there already that is none of ours. */
    public @Nullable EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the service behind a load balancer, or null where it takes requests from a queue. */
    public @Nullable WebService getWebService() {
        return webService;
    }

    /** Returns the worker on a queue, or null where requests come over HTTP. */
    public @Nullable QueueWorker getQueueWorker() {
        return queueWorker;
    }

    /** Returns the service with its task. */
    public EcsService getService() {
        return webService == null ? Objects.requireNonNull(queueWorker).getService() : webService.getService();
    }

    @Override
    public Connections getConnections() {
        return getService().getConnections();
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return getService().getGrantPrincipal();
    }

    private static List<Finding> check(InferenceServiceProps props, Place place) {
        OptionCheck check = new OptionCheck(place);
        OwnCluster.check(props.service(), props.vpc(), check);
        boolean web = props.loadBalancer() != null || !props.service().routes().isEmpty();
        check.require(
                web || props.queueScaling() != null,
                OptionRule.MISSING,
                "loadBalancer",
                null,
                "is missing: nothing leads to the service",
                "add loadBalancer(lb -> ...), route(gateway) or queue(q -> ...)");
        check.require(
                !web || props.queueScaling() == null,
                OptionRule.CONTRADICTION,
                "queue",
                null,
                "and a load balancer are both given",
                "give one of them");
        boolean given = props.service().cluster() != null || props.service().existingCluster() != null;
        check.require(
                given || props.instances() != null,
                OptionRule.MISSING,
                "instances",
                null,
                "is missing: Fargate has no GPUs",
                "add instances(ec2 -> ec2.instanceTypes(\"g6.xlarge\")), or cluster and capacity");
        check.require(
                !given || props.instances() == null,
                OptionRule.CONTRADICTION,
                "instances",
                null,
                "and 'cluster' are both given",
                "add the instances to the cluster, and name them with capacity(Capacity.of(...))");
        check.advise(
                props.service().task().containers().stream()
                        .anyMatch(container -> container.gpus() != null || container.neuronDevices()),
                JobRule.GPUS_ASKED,
                "gpus",
                null,
                "is missing: no container asks for one",
                "add gpus(1) to the container of the model");
        return check.findings();
    }

    private static void add(@Nullable CapacityProps instances, EcsClusterProps.Builder made) {
        if (instances instanceof Ec2CapacityProps ec2) {
            made.addEc2Capacity(InferenceServiceProps.CAPACITY, ec2);
        } else if (instances instanceof ManagedInstancesProps managed) {
            made.addManagedInstances(InferenceServiceProps.CAPACITY, managed);
        }
    }

    private EcsServiceProps service(InferenceServiceProps props) {
        EcsServiceProps.Builder options = props.service().toBuilder();
        if (cluster != null) {
            options.cluster(cluster);
        }
        if (props.service().healthCheckGracePeriod() == null
                && Timing.startup(props.service().task()) == null) {
            options.healthCheckGracePeriod(Duration.minutes(InferenceServiceProps.DEFAULT_GRACE_MINUTES));
        }
        ModelObjects models = props.models();
        if (models != null) {
            models.copyInto(options);
        }
        return options.build();
    }

    private WebService webService(InferenceServiceProps props, EcsServiceProps service) {
        WebServiceProps.Builder options = WebServiceProps.builder().service(service);
        Consumer<HttpLoadBalancerProps.Builder> loadBalancer = props.loadBalancer();
        return new WebService(
                this, "Web", (loadBalancer == null ? options : options.loadBalancer(loadBalancer)).build());
    }

    private QueueWorker queueWorker(InferenceServiceProps props, EcsServiceProps service, QueueScalingOptions scaling) {
        QueueWorkerProps.Builder options =
                QueueWorkerProps.builder().service(service).scaledBy(scaling).queue(props.queue());
        ScalingOptions other = service.scaling();
        return new QueueWorker(this, "Worker", (other == null ? options : options.scaling(other)).build());
    }
}
