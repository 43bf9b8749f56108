package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.operations.QueueAlarms;
import dev.longshore.operations.ServiceAlarms;
import dev.longshore.queue.Backlog;
import dev.longshore.queue.QueueScaling;
import dev.longshore.queue.WorkQueue;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.applicationautoscaling.ScalableTarget;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;

/**
 * Tasks that work on a queue: as many as its messages need to be done with in time, none while there are none. With a queue,
 * a cluster and a network unless there are some already.
 */
public final class QueueWorker extends Construct implements IConnectable, IGrantable {
    private final @Nullable EcsCluster cluster;
    private final WorkQueue queue;
    private final EcsService service;
    private final QueueScaling scaling;
    private final @Nullable QueueAlarms queueAlarms;

    /** Defines the worker from finished options. */
    public QueueWorker(Construct scope, String id, QueueWorkerProps props) {
        super(scope, id);
        Judge.requireNoErrors(QueueWorkerCheck.of(props, Judge.place(this, scope, id)));
        Judge.annotate(this, QueueWorkerCheck.about(props, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        cluster = OwnCluster.of(this, props.service(), props.vpc(), made -> {});
        queue = new WorkQueue(this, "Queue", props.queue());
        service = new EcsService(this, "Service", serviceProps(props));
        scaling = new QueueScaling(
                this,
                "Scaling",
                Backlog.of(props.queueScaling(), QueueWorkerCheck.startup(props)),
                queue.getQueue(),
                target());
        queueAlarms = queueAlarms(props);
        CfnOutput.Builder.create(this, "QueueUrl")
                .description("Where messages are sent to")
                .value(queue.getQueue().getQueueUrl())
                .build();
    }

    /** Defines the worker from options written in place. */
    public static QueueWorker create(Construct scope, String id, Consumer<QueueWorkerProps.Builder> options) {
        return new QueueWorker(
                scope, id, QueueWorkerProps.builder().apply(options).build());
    }

    /** Returns the cluster, or null where one was there already that is none of ours. */
    public @Nullable EcsCluster getCluster() {
        return cluster;
    }

    /** Returns the queue with its dead-letter queue. */
    public WorkQueue getQueue() {
        return queue;
    }

    /** Returns the service with its task. */
    public EcsService getService() {
        return service;
    }

    /** Returns the policies and alarms that scale the tasks. */
    public QueueScaling getScaling() {
        return scaling;
    }

    /** Returns the alarms of the queue, or null where {@code alarms} is not said. */
    public @Nullable QueueAlarms getQueueAlarms() {
        return queueAlarms;
    }

    @Override
    public Connections getConnections() {
        return service.getConnections();
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return service.getGrantPrincipal();
    }

    private EcsServiceProps serviceProps(QueueWorkerProps props) {
        EcsServiceProps.Builder options = props.service().toBuilder()
                .putEnvironment(QueueWorkerProps.QUEUE_URL, queue.getQueue().getQueueUrl())
                .permit(queue.getConsumePermissions().toArray(PolicyStatement[]::new))
                .permit(protectTasks(props.service()));
        return (cluster == null ? options : options.cluster(cluster)).build();
    }

    private @Nullable QueueAlarms queueAlarms(QueueWorkerProps props) {
        ServiceAlarms alarms = service.getAlarms();
        return alarms == null
                ? null
                : new QueueAlarms(
                        this,
                        "QueueAlarms",
                        alarms.getTopic(),
                        queue.getQueue(),
                        queue.getDeadLetterQueue(),
                        Objects.requireNonNull(props.queueScaling().acceptableLatency()));
    }

    /** A task says for itself that it is busy and must not be scaled in. */
    private PolicyStatement protectTasks(EcsServiceProps options) {
        ICluster where = cluster == null ? Objects.requireNonNull(options.existingCluster()) : cluster.getCluster();
        return PolicyStatement.Builder.create()
                .actions(List.of("ecs:GetTaskProtection", "ecs:UpdateTaskProtection"))
                .resources(List.of(Stack.of(this)
                        .formatArn(ArnComponents.builder()
                                .service("ecs")
                                .resource("task")
                                .resourceName(where.getClusterName() + "/*")
                                .build())))
                .build();
    }

    // CDK keeps what is scaled to itself, but not from the tree.
    private ScalableTarget target() {
        return (ScalableTarget)
                Objects.requireNonNull(service.getScaling()).getNode().findChild("Target");
    }
}
