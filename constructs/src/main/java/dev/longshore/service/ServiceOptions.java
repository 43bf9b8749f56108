package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.connect.ConnectOptions;
import dev.longshore.connect.ConnectTarget;
import dev.longshore.deployment.Deployment;
import dev.longshore.internal.Ordered;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.Route;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.operations.AlarmOptions;
import dev.longshore.operations.AlarmTopic;
import dev.longshore.rule.task.TaskRules;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.task.EcsTaskProps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ecs.Ec2Service;
import software.amazon.awscdk.services.ecs.ExternalService;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;

/**
 * The options that every builder of something with a service has.
 *
 * @param <B> the builder itself
 */
public abstract class ServiceOptions<B extends ServiceOptions<B>> extends ClusterTaskOptions<B> {
    private @Nullable Integer tasks;
    private boolean daemon;
    private List<Placement> placement = List.of();
    private boolean distinctInstances;
    private final List<String> placeWhere = new ArrayList<>();
    private @Nullable ScalingOptions scaling;
    private Deployment deployment = Deployment.builder().build();
    private @Nullable Duration healthCheckGracePeriod;
    private @Nullable Duration deregistrationDelay;
    private final List<RoutedFrom> routes = new ArrayList<>();
    private final List<ListeningOn> listeners = new ArrayList<>();
    private final ConnectOptions.Builder connect = ConnectOptions.builder();
    private @Nullable AlarmOptions alarms;
    private @Nullable Consumer<FargateService.Builder> customizeService;
    private @Nullable Consumer<Ec2Service.Builder> customizeEc2Service;
    private @Nullable Consumer<ExternalService.Builder> customizeExternalService;
    private @Nullable Consumer<ApplicationTargetGroup.Builder> customizeTargetGroup;

    /** Starts with the defaults. */
    protected ServiceOptions() {}

    /** Runs this many tasks, always. Default: {@value EcsServiceProps#DEFAULT_TASKS}, unless scaling decides. */
    public B tasks(int count) {
        this.tasks = count;
        return self();
    }

    /**
     * Runs one task on each EC2 instance of the cluster, or on each external one, whichever of the capacity is named.
     * During a deployment {@value EcsServiceProps#DAEMON_MINIMUM_HEALTHY_PERCENT} to
     * {@value EcsServiceProps#DAEMON_MAXIMUM_PERCENT} percent run. Changing it replaces the service. Default: a number of
     * tasks.
     */
    public B daemon() {
        this.daemon = true;
        return self();
    }

    /**
     * Sets how ECS chooses among EC2 instances; the first decides. For the fewest instances, write
     * {@code placement(Placement.SPREAD_ZONES, Placement.BINPACK_MEMORY)}. Default with two tasks or more: over the
     * zones, then over the instances.
     */
    public B placement(Placement... strategies) {
        this.placement = List.of(strategies);
        return self();
    }

    /** Never runs two tasks on one instance; what finds no instance waits. Default: it may. */
    public B distinctInstances() {
        this.distinctInstances = true;
        return self();
    }

    /**
     * Runs only on instances of which this holds, in the cluster query language, such as
     * {@code attribute:ecs.instance-type =~ g5.*}. Called again, it adds one. Default: on any.
     */
    public B placeWhere(String expression) {
        placeWhere.add(expression);
        return self();
    }

    /** Lets the load decide how many tasks run. Default: the number is fixed. */
    public B scaling(ScalingOptions scaling) {
        this.scaling = scaling;
        return self();
    }

    /** Lets the load decide how many tasks run, said in place. */
    public B scaling(Consumer<ScalingOptions.Builder> options) {
        return scaling(ScalingOptions.builder().apply(options).build());
    }

    /**
     * Sets how the service goes from one version to the next. Default: rolling, with a circuit breaker that rolls back,
     * {@value EcsServiceProps#DEFAULT_MINIMUM_HEALTHY_PERCENT} percent of the tasks up and
     * {@value EcsServiceProps#DEFAULT_MAXIMUM_PERCENT} percent running.
     */
    public B deployment(Deployment deployment) {
        this.deployment = deployment;
        return self();
    }

    /** Sets how the service goes from one version to the next, said in place, such as {@code d -> d.canary()}. */
    public B deployment(Consumer<Deployment.Builder> options) {
        return deployment(Deployment.builder().apply(options).build());
    }

    /**
     * Sets how long failed checks of the load balancer don't count after a start. Make it twice what the application
     * needs to start. Default: that, where a container says it, and at least
     * {@value EcsServiceProps#DEFAULT_HEALTH_CHECK_GRACE_PERIOD_SECONDS} seconds.
     */
    public B healthCheckGracePeriod(Duration gracePeriod) {
        this.healthCheckGracePeriod = gracePeriod;
        return self();
    }

    /**
     * Sets how long a task that stops still finishes its requests. Make it longer than the longest request. Default:
     * what its containers take to drain, {@value EcsServiceProps#DEFAULT_DEREGISTRATION_DELAY_SECONDS} seconds where
     * none says.
     */
    public B deregistrationDelay(Duration delay) {
        this.deregistrationDelay = delay;
        return self();
    }

    /** Takes requests from a load balancer, where no other route of it matches. */
    public B route(HttpLoadBalancer loadBalancer) {
        return route(loadBalancer, Route.builder().build());
    }

    /** Takes requests from a load balancer. Called again, it adds a route. */
    public B route(HttpLoadBalancer loadBalancer, Route route) {
        routes.add(new RoutedFrom(loadBalancer, route));
        return self();
    }

    /** Takes requests from a load balancer, said in place. */
    public B route(HttpLoadBalancer loadBalancer, Consumer<Route.Builder> options) {
        return route(loadBalancer, Route.builder().apply(options).build());
    }

    /** Listens on a port of a TCP load balancer. Called again, it adds a listener. */
    public B listen(TcpLoadBalancer loadBalancer, TcpListener listener) {
        listeners.add(new ListeningOn(loadBalancer, listener));
        return self();
    }

    /** Listens on a port of a TCP load balancer, said in place. */
    public B listen(TcpLoadBalancer loadBalancer, Consumer<TcpListener.Builder> options) {
        return listen(loadBalancer, TcpListener.builder().apply(options).build());
    }

    /**
     * Is reached by other services of the cluster by this name, with Service Connect; {@code connect} says more. Default:
     * by none.
     */
    public B serveAs(String name) {
        return connect(c -> c.serveAs(name));
    }

    /**
     * Reaches another service, whose address is in a variable such as {@code ORDERS_URL}: opens its security group for
     * this one, and waits for it when both are deployed. Called again, it adds one; {@code connect} says more.
     */
    public B connectTo(ConnectTarget other) {
        return connect(c -> c.connectTo(other));
    }

    /** Says how it reaches other services, and how they reach it. Default: neither. */
    public B connect(Consumer<ConnectOptions.Builder> options) {
        connect.apply(options);
        return self();
    }

    /**
     * Tells people of errors, latency, saturation, missing tasks, failed deployments and placements, and stopped tasks.
     * Up to 0.70 USD a month for a service behind one load balancer, or with one name. Default: nobody is told.
     */
    public B alarms(Consumer<AlarmOptions.Builder> options) {
        this.alarms = AlarmOptions.builder().apply(options).build();
        return self();
    }

    /** Tells a topic, as {@code alarms(a -> a.topic(topic))}. */
    public B alarms(AlarmTopic topic) {
        return alarms(options -> options.topic(topic));
    }

    /** Changes the L2 builder on Fargate and Managed Instances before the service is made; runs last, so it wins. */
    public B customizeService(Consumer<FargateService.Builder> customize) {
        this.customizeService = customize;
        return self();
    }

    /** Changes the L2 builder on EC2 before the service is made; runs last, so it wins. */
    public B customizeEc2Service(Consumer<Ec2Service.Builder> customize) {
        this.customizeEc2Service = customize;
        return self();
    }

    /** Changes the L2 builder on external instances before the service is made; runs last, so it wins. */
    public B customizeExternalService(Consumer<ExternalService.Builder> customize) {
        this.customizeExternalService = customize;
        return self();
    }

    /** Changes the L2 builder before a target group is made; runs last, so it wins. */
    public B customizeTargetGroup(Consumer<ApplicationTargetGroup.Builder> customize) {
        this.customizeTargetGroup = customize;
        return self();
    }

    /** Takes over finished options. */
    protected B from(EcsServiceProps props) {
        from(props.task());
        acknowledge(props.acknowledged());
        placed(props.cluster(), props.existingCluster(), props.capacity(), props.securityGroup(), props.subnets());
        tasks = props.tasks();
        daemon = props.daemon();
        placement = props.placement();
        distinctInstances = props.distinctInstances();
        placeWhere.clear();
        placeWhere.addAll(props.placeWhere());
        scaling = props.scaling();
        deployment = props.deployment();
        healthCheckGracePeriod = props.healthCheckGracePeriod();
        deregistrationDelay = props.deregistrationDelay();
        routes.clear();
        routes.addAll(props.routes());
        listeners.clear();
        listeners.addAll(props.listeners());
        connect.from(props.connect());
        alarms = props.alarms();
        customizeService = props.customizeService();
        customizeEc2Service = props.customizeEc2Service();
        customizeExternalService = props.customizeExternalService();
        customizeTargetGroup = props.customizeTargetGroup();
        return self();
    }

    // A pattern makes its load balancer once all options are judged.
    B listenLater(TcpListener listener) {
        listeners.add(new ListeningOn(null, listener));
        return self();
    }

    // A task that runs without a service is judged as one.
    B ofTask(EcsTaskProps task) {
        return from(task);
    }

    /** Returns the options of the service. */
    protected EcsServiceProps serviceProps() {
        ConnectOptions connections = connect.build();
        Map<Boolean, List<Acknowledgement>> aboutTask =
                acknowledged().stream().collect(Collectors.partitioningBy(each -> TaskRules.isTaskRule(each.rule())));
        return new DefaultEcsServiceProps(
                taskProps(aboutTask.getOrDefault(true, List.of()), Connecting.ofTask(connections)),
                cluster(),
                existingCluster(),
                capacity(),
                tasks == null && !daemon ? Integer.valueOf(EcsServiceProps.DEFAULT_TASKS) : tasks,
                daemon,
                placement,
                distinctInstances,
                Ordered.copy(placeWhere),
                scaling,
                deployment,
                healthCheckGracePeriod,
                deregistrationDelay,
                Ordered.copy(routes),
                Ordered.copy(listeners),
                connections,
                alarms,
                securityGroup(),
                subnets(),
                customizeService,
                customizeEc2Service,
                customizeExternalService,
                customizeTargetGroup,
                aboutTask.getOrDefault(false, List.of()));
    }
}
