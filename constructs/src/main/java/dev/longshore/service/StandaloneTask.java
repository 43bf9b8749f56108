package dev.longshore.service;

import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.Finding;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.rule.task.TaskRules;
import dev.longshore.task.EcsTask;
import dev.longshore.task.NetworkMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.ConnectionsProps;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;
import software.constructs.IDependable;

/**
 * A task that runs and ends, started by a schedule, an event, a state machine or by hand: the task with everything that
 * {@code RunTask} asks for, and who may call it.
 */
public final class StandaloneTask extends Construct implements IConnectable, IGrantable {
    private final ICluster cluster;
    private final EcsTask task;
    private final @Nullable ISecurityGroup securityGroup;
    private final Connections connections;
    private final @Nullable String launchType;
    private final List<CapacityProviderStrategy> strategy;
    private final List<String> subnetIds;
    private final List<IDependable> dependencies;
    private final boolean exec;

    /** Defines the task from finished options. */
    public StandaloneTask(Construct scope, String id, StandaloneTaskProps props) {
        super(scope, id);
        judge(props);
        PinnedFlags.on(this, scope);
        EcsServiceProps service = props.asService().build();
        EcsCluster ours = props.cluster();
        cluster = ours != null ? ours.getCluster() : Objects.requireNonNull(props.existingCluster());
        task = new EcsTask(this, "Task", props.task());
        exec = props.task().exec();
        if (exec) {
            SessionAccess.permit(this, cluster, task.getTaskRole());
        }
        boolean external = props.task().capacityType() == CapacityType.EXTERNAL;
        launchType = external ? "EXTERNAL" : null;
        strategy = external ? List.of() : Ordered.copy(Strategy.toCdk(service));
        boolean hasInterface = props.task().networkMode() == NetworkMode.AWSVPC;
        securityGroup = hasInterface ? securityGroup(props.securityGroup()) : null;
        connections = new Connections(ConnectionsProps.builder()
                .securityGroups(securityGroup == null ? List.of() : List.of(securityGroup))
                .build());
        subnetIds = hasInterface ? subnetIds(service.taskSubnets()) : List.of();
        dependencies = ours == null ? List.of() : ours.getServiceDependencies();
    }

    /** Defines the task from options written in place. */
    public static StandaloneTask create(Construct scope, String id, Consumer<StandaloneTaskProps.Builder> options) {
        return new StandaloneTask(
                scope, id, StandaloneTaskProps.builder().apply(options).build());
    }

    /** Returns the cluster that it runs in. */
    public ICluster getCluster() {
        return cluster;
    }

    /** Returns the task. */
    public EcsTask getTask() {
        return task;
    }

    /** Returns the security group of the task, or null where it shares the network of its instance. */
    public @Nullable ISecurityGroup getSecurityGroup() {
        return securityGroup;
    }

    /** Returns {@code EXTERNAL} on external instances, which have no capacity provider; else null. */
    public @Nullable String getLaunchType() {
        return launchType;
    }

    /** Returns the capacity provider strategy; empty on external instances. */
    public List<CapacityProviderStrategy> getCapacityProviderStrategy() {
        return strategy;
    }

    /** Returns the subnets, of which ECS chooses one for each run; empty where the task has no network interface. */
    public List<String> getSubnetIds() {
        return subnetIds;
    }

    /** Returns the ids of its security groups; empty where the task has no network interface. */
    public List<String> getSecurityGroupIds() {
        return securityGroup == null ? List.of() : List.of(securityGroup.getSecurityGroupId());
    }

    /** Returns whether people may run commands in its containers. */
    public boolean getExec() {
        return exec;
    }

    /** Returns what starts it must depend on. */
    public List<IDependable> getStartDependencies() {
        return dependencies;
    }

    @Override
    public Connections getConnections() {
        return connections;
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return task.getGrantPrincipal();
    }

    private void judge(StandaloneTaskProps props) {
        List<Finding> findings = StandaloneTaskCheck.alone(props, Judge.place(this));
        Judge.requireNoErrors(findings);
        // What concerns the task alone is shown at the task.
        findings.removeIf(finding -> TaskRules.isTaskRule(finding.rule()));
        Judge.annotate(this, findings);
    }

    private ISecurityGroup securityGroup(@Nullable ISecurityGroup existing) {
        return existing != null
                ? existing
                : SecurityGroup.Builder.create(this, "SecurityGroup")
                        .vpc(cluster.getVpc())
                        // A changed description replaces the group: it never holds a value.
                        .description("A task that runs and ends")
                        .build();
    }

    private List<String> subnetIds(@Nullable SubnetSelection selection) {
        List<ISubnet> listed = selection == null ? null : selection.getSubnets();
        if (listed == null) {
            return selection == null
                    ? cluster.getVpc().selectSubnets().getSubnetIds()
                    : cluster.getVpc().selectSubnets(selection).getSubnetIds();
        }
        // Selecting them asks for their zones, which subnets that are imported by id don't know.
        List<String> ids = new ArrayList<>();
        listed.forEach(subnet -> ids.add(subnet.getSubnetId()));
        return ids;
    }
}
