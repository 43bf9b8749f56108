package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledging;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.ClusterCapacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.connect.ConnectTarget;
import dev.longshore.connect.Endpoint;
import dev.longshore.deployment.MeasuredGroup;
import dev.longshore.deployment.ServiceDeployment;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Judged;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import dev.longshore.operations.ServiceAlarms;
import dev.longshore.rollout.Rollout;
import dev.longshore.rule.task.TaskRules;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.scaling.ServiceScaling;
import dev.longshore.task.EcsTask;
import dev.longshore.task.NetworkMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkTargetGroup;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.constructs.Construct;
import software.constructs.IDependable;

/**
 * A task that is kept running: a service with a capacity provider strategy, a circuit breaker that rolls back, 100/200
 * percent during deployments, tags for cost allocation, routes from load balancers and scaling.
 */
public final class EcsService extends Construct implements IConnectable, IGrantable, ConnectTarget {
    private final EcsTask task;
    private final @Nullable ISecurityGroup securityGroup;
    private final BaseService service;
    private final List<ApplicationTargetGroup> targetGroups;
    private final List<NetworkTargetGroup> tcpTargetGroups;
    private final List<CfnTargetGroup> alternateTargetGroups;
    private final Rollout rollout;
    private final @Nullable Endpoint endpoint;
    private final @Nullable ServiceAlarms alarms;
    private final @Nullable ScalableTaskCount scaling;

    /** Defines the service from finished options. */
    public EcsService(Construct scope, String id, EcsServiceProps props) {
        super(scope, id);
        judge(props, Judge.place(this, scope, id));
        PinnedFlags.on(this, scope);
        if (!props.isRouted()) {
            PinnedFlags.onWithoutLoadBalancers(this);
        }
        ICluster cluster = cluster(props);
        task = new EcsTask(this, "Task", props.task());
        securityGroup = securityGroup(props, cluster);
        service = new Services(this, props, cluster, task.getTaskDefinition(), securityGroups(props)).create();
        if (props.task().exec()) {
            // CDK's own switch would permit the task role a second time.
            ((CfnService) Objects.requireNonNull(service.getNode().getDefaultChild()))
                    .addPropertyOverride("EnableExecuteCommand", true);
            SessionAccess.permit(this, cluster, task.getTaskRole());
        }
        dependOnWhatLeadsHere(props);
        ServiceVolumes.attach(this, service, props, securityGroups(props));
        openInstances(props);
        targetGroups = Targets.route(this, service, vpc(props, cluster), props);
        List<TcpTarget> tcpTargets = TcpTargets.listen(this, service, vpc(props, cluster), props);
        tcpTargetGroups = tcpTargets.stream().map(TcpTarget::group).toList();
        alternateTargetGroups = AlternateTargets.add(this, props, service, targetGroups, tcpTargets);
        Supplier<List<MeasuredGroup>> measured = () -> AlternateTargets.measured(targetGroups, alternateTargetGroups);
        ServiceDeployment.attach(this, service, props.deployment(), measured);
        endpoint = new Connecting(this, props, service, securityGroups(props)).attach(task);
        scaling = scaling(props.scaling());
        alarms = Alarms.of(this, props, cluster, service, measured, endpoint);
        rollout = ServiceTiming.rollout(props);
        TemplateMetadata.acknowledge(this, props.acknowledged(), service);
    }

    /** Defines the service from options written in place. */
    public static EcsService create(Construct scope, String id, Consumer<EcsServiceProps.Builder> options) {
        return new EcsService(
                scope, id, EcsServiceProps.builder().apply(options).build());
    }

    /** Returns the task. */
    public EcsTask getTask() {
        return task;
    }

    /** Returns the L2 service. */
    public BaseService getService() {
        return service;
    }

    /** Returns the security group of the tasks, or null where they share the network of their instance. */
    public @Nullable ISecurityGroup getSecurityGroup() {
        return securityGroup;
    }

    /** Returns the target groups, one for each route. */
    public List<ApplicationTargetGroup> getTargetGroups() {
        return targetGroups;
    }

    /** Returns the target groups of TCP load balancers, one for each listener. */
    public List<NetworkTargetGroup> getTcpTargetGroups() {
        return tcpTargetGroups;
    }

    /** Returns the other target group of each route, then of each listener, where deployments move requests. */
    public List<CfnTargetGroup> getAlternateTargetGroups() {
        return alternateTargetGroups;
    }

    /** Returns how long a deployment takes at the most, by arithmetic. */
    public Rollout getRollout() {
        return rollout;
    }

    /** Returns what scales the tasks, or null where their number is fixed. */
    public @Nullable ScalableTaskCount getScaling() {
        return scaling;
    }

    /** Returns where other services reach it, or null where it serves nothing. */
    @Override
    public @Nullable Endpoint getEndpoint() {
        return endpoint;
    }

    /** Returns what tells people that it is in trouble, or null. */
    public @Nullable ServiceAlarms getAlarms() {
        return alarms;
    }

    @Override
    public Connections getConnections() {
        return service.getConnections();
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return task.getGrantPrincipal();
    }

    private void judge(EcsServiceProps props, Place place) {
        // What is beside it behind its load balancers is looked at in any case.
        List<Finding> findings = Judged.take(props)
                ? RoutingCheck.of(props, place, props.isRouted(), null)
                : ServiceCheck.ofService(props, place);
        Judge.requireNoErrors(findings);
        // What concerns the task alone is shown at the task.
        Judge.annotate(
                this, findings.stream().filter(finding -> !isAboutTask(finding)).toList());
    }

    private static boolean isAboutTask(Finding finding) {
        String acknowledged = Acknowledging.has(finding.rule()) ? finding.value() : null;
        return TaskRules.isTaskRule(acknowledged == null ? finding.rule() : acknowledged);
    }

    private static ICluster cluster(EcsServiceProps props) {
        EcsCluster ours = props.cluster();
        ICluster existing = props.existingCluster();
        return ours != null ? ours.getCluster() : Objects.requireNonNull(existing);
    }

    private static IVpc vpc(EcsServiceProps props, ICluster cluster) {
        EcsCluster ours = props.cluster();
        return ours != null ? ours.getVpc() : cluster.getVpc();
    }

    private @Nullable ISecurityGroup securityGroup(EcsServiceProps props, ICluster cluster) {
        if (props.task().networkMode() != NetworkMode.AWSVPC) {
            return null;
        }
        ISecurityGroup existing = props.securityGroup();
        return existing != null
                ? existing
                : SecurityGroup.Builder.create(this, "SecurityGroup")
                        .vpc(vpc(props, cluster))
                        // A changed description replaces the group: it never holds a value.
                        .description("Tasks of the service")
                        .build();
    }

    private List<ISecurityGroup> securityGroups(EcsServiceProps props) {
        return securityGroup == null ? List.copyOf(instanceGroups(props)) : List.of(securityGroup);
    }

    /** Lets connections of the service mean those of its instances, where it has no network interface of its own. */
    private void openInstances(EcsServiceProps props) {
        if (securityGroup == null && props.task().capacityType() == CapacityType.EC2) {
            instanceGroups(props).forEach(group -> service.getConnections().addSecurityGroup(reached(props, group)));
        }
    }

    // Else the rule for a load balancer of this stack would be in that of the instances, which this one waits for.
    private ISecurityGroup reached(EcsServiceProps props, ISecurityGroup group) {
        if (!props.isRouted()) {
            return group;
        }
        Stack here = Stack.of(this);
        boolean own = Stream.concat(
                        props.routes().stream().map(RoutedFrom::loadBalancer),
                        props.listeners().stream().map(ListeningOn::loadBalancer))
                .anyMatch(balancer -> balancer != null && Stack.of(balancer).equals(here));
        return own && !Stack.of(group).equals(here) ? ForeignGroups.in(here, group) : group;
    }

    private static Set<ISecurityGroup> instanceGroups(EcsServiceProps props) {
        Set<ISecurityGroup> groups = new LinkedHashSet<>();
        for (ClusterCapacity part : Strategy.parts(props.cluster(), props.capacity())) {
            IConnectable instances = part.instances();
            if (instances != null) {
                groups.addAll(instances.getConnections().getSecurityGroups());
            }
        }
        return groups;
    }

    private void dependOnWhatLeadsHere(EcsServiceProps props) {
        List<IDependable> first = new ArrayList<>();
        EcsCluster cluster = props.cluster();
        if (cluster != null) {
            // Else the service may be created before the provider is there, and the provider deleted while in use.
            first.addAll(cluster.getServiceDependencies());
        }
        props.routes().forEach(route -> first.add(route.loadBalancer().getListener()));
        if (!first.isEmpty()) {
            service.getNode().addDependency(first.toArray(new IDependable[0]));
        }
    }

    private @Nullable ScalableTaskCount scaling(@Nullable ScalingOptions options) {
        return options == null ? null : ServiceScaling.attach(service, options, targetGroups);
    }
}
