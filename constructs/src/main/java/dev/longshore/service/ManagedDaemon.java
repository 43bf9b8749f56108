package dev.longshore.service;

import dev.longshore.cluster.ClusterCapacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import dev.longshore.task.DaemonDefinition;
import dev.longshore.task.EcsTask;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.IAlarm;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ecs.CfnDaemon;
import software.amazon.awscdk.services.ecs.CfnDaemon.DaemonAlarmConfigurationProperty;
import software.amazon.awscdk.services.ecs.CfnDaemon.DaemonDeploymentConfigurationProperty;
import software.amazon.awscdk.services.ecs.CfnDaemonTaskDefinition;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;

/**
 * A managed daemon: a task that ECS starts on each managed instance before any other, stops after all others, and
 * replaces together with the instance. The pattern {@code HostAgent} makes it.
 */
public final class ManagedDaemon extends Construct implements IConnectable, IGrantable {
    private final EcsTask task;
    private final CfnDaemonTaskDefinition taskDefinition;
    private final CfnDaemon daemon;
    private final Connections connections;

    /**
     * Defines the daemon from finished options.
     *
     * @param scope the construct that it belongs to
     * @param id its id there
     * @param props the task, and the capacity of Managed Instances that it is on; the rest of a service is refused
     * @param options what is said of daemons alone
     */
    public ManagedDaemon(Construct scope, String id, EcsServiceProps props, ManagedDaemonOptions options) {
        super(scope, id);
        Judge.requireNoErrors(ManagedDaemonCheck.of(props, options, Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        EcsCluster cluster = Objects.requireNonNull(props.cluster());
        task = new EcsTask(this, "Task", props.task());
        taskDefinition = DaemonDefinition.replace(task, props.task());
        if (props.task().exec()) {
            SessionAccess.permit(this, cluster.getCluster(), task.getTaskRole());
        }
        List<String> providers = new ArrayList<>();
        Set<ISecurityGroup> groups = new LinkedHashSet<>();
        for (ClusterCapacity part : Strategy.parts(cluster, props.capacity())) {
            providers.add("arn:" + Aws.PARTITION + ":ecs:" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":capacity-provider/"
                    + part.provider());
            IConnectable instances = part.instances();
            if (instances != null) {
                groups.addAll(instances.getConnections().getSecurityGroups());
            }
        }
        daemon = CfnDaemon.Builder.create(this, "Daemon")
                .clusterArn(cluster.getCluster().getClusterArn())
                .capacityProviderArns(providers)
                .daemonTaskDefinitionArn(taskDefinition.getAttrDaemonTaskDefinitionArn())
                .deploymentConfiguration(deployment(options))
                .enableEcsManagedTags(true)
                .propagateTags("DAEMON")
                .enableExecuteCommand(props.task().exec() ? true : null)
                .build();
        if (!options.critical()) {
            // The oldest CDK that is supported has no word for it.
            daemon.addPropertyOverride("Critical", false);
        }
        connections = Connections.Builder.create()
                .securityGroups(new ArrayList<>(groups))
                .build();
        TemplateMetadata.acknowledge(this, props.acknowledged(), daemon);
    }

    /** Returns the task; its resource is {@link #getTaskDefinition()}. */
    public EcsTask getTask() {
        return task;
    }

    /** Returns the L1 daemon task definition: there is no L2. */
    public CfnDaemonTaskDefinition getTaskDefinition() {
        return taskDefinition;
    }

    /** Returns the L1 daemon: there is no L2. */
    public CfnDaemon getDaemon() {
        return daemon;
    }

    /** Returns the network rules of the instances. */
    @Override
    public Connections getConnections() {
        return connections;
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return task.getGrantPrincipal();
    }

    private static @Nullable DaemonDeploymentConfigurationProperty deployment(ManagedDaemonOptions options) {
        Duration bakeTime = options.bakeTime();
        List<IAlarm> alarms = options.rollbackAlarms();
        if (options.drainPercent() == null && bakeTime == null && alarms.isEmpty()) {
            return null;
        }
        return DaemonDeploymentConfigurationProperty.builder()
                .drainPercent(options.drainPercent())
                .bakeTimeInMinutes(bakeTime == null ? null : bakeTime.toMinutes())
                .alarms(
                        alarms.isEmpty()
                                ? null
                                : DaemonAlarmConfigurationProperty.builder()
                                        .enable(true)
                                        .alarmNames(alarms.stream()
                                                .map(IAlarm::getAlarmName)
                                                .toList())
                                        .build())
                .build();
    }
}
