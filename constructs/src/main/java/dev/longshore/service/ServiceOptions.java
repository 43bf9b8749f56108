package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.Ordered;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.Route;
import dev.longshore.rule.task.TaskRules;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.task.TaskOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;

/**
 * The options that every builder of something with a service has.
 *
 * @param <B> the builder itself
 */
public abstract class ServiceOptions<B extends ServiceOptions<B>> extends TaskOptions<B> {
    private @Nullable EcsCluster cluster;
    private @Nullable ICluster existingCluster;
    private List<Capacity> capacity = List.of(Capacity.FARGATE);
    private int tasks = EcsServiceProps.DEFAULT_TASKS;
    private @Nullable ScalingOptions scaling;
    private int minimumHealthyPercent = EcsServiceProps.DEFAULT_MINIMUM_HEALTHY_PERCENT;
    private int maximumPercent = EcsServiceProps.DEFAULT_MAXIMUM_PERCENT;
    private @Nullable Duration healthCheckGracePeriod;
    private Duration deregistrationDelay = Duration.seconds(EcsServiceProps.DEFAULT_DEREGISTRATION_DELAY_SECONDS);
    private final List<RoutedFrom> routes = new ArrayList<>();
    private @Nullable ISecurityGroup securityGroup;
    private @Nullable SubnetSelection subnets;
    private @Nullable Consumer<FargateService.Builder> customizeService;
    private @Nullable Consumer<ApplicationTargetGroup.Builder> customizeTargetGroup;

    /** Starts with the defaults. */
    protected ServiceOptions() {}

    /** Runs in this cluster. */
    public B cluster(EcsCluster cluster) {
        this.cluster = cluster;
        return self();
    }

    /** Runs in a cluster that is there already; its capacity providers must be too. */
    public B cluster(ICluster existing) {
        this.existingCluster = existing;
        return self();
    }

    /**
     * Sets what the tasks run on, such as {@code capacity(Capacity.FARGATE.base(2), Capacity.FARGATE_SPOT.weight(3))}.
     * Default: Fargate on demand.
     */
    public B capacity(Capacity... capacity) {
        this.capacity = List.of(capacity);
        return self();
    }

    /** Runs this many tasks, always. Default: {@value EcsServiceProps#DEFAULT_TASKS}, unless scaling decides. */
    public B tasks(int count) {
        this.tasks = count;
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
     * Sets how many of the tasks stay up, and how many may run, during a deployment. Lower the first where there is no
     * spare capacity. Default: {@value EcsServiceProps#DEFAULT_MINIMUM_HEALTHY_PERCENT} and
     * {@value EcsServiceProps#DEFAULT_MAXIMUM_PERCENT} percent.
     */
    public B deploymentPercent(int minimumHealthy, int maximum) {
        this.minimumHealthyPercent = minimumHealthy;
        this.maximumPercent = maximum;
        return self();
    }

    /**
     * Sets how long failed checks of the load balancer don't count after a start. Make it twice what the application
     * needs to start. Default: {@value EcsServiceProps#DEFAULT_HEALTH_CHECK_GRACE_PERIOD_SECONDS} seconds.
     */
    public B healthCheckGracePeriod(Duration gracePeriod) {
        this.healthCheckGracePeriod = gracePeriod;
        return self();
    }

    /**
     * Sets how long a task that stops still finishes its requests. Make it longer than the longest request. Default:
     * {@value EcsServiceProps#DEFAULT_DEREGISTRATION_DELAY_SECONDS} seconds.
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

    /** Uses a security group that is there already. Default: one is made that only routes can reach. */
    public B securityGroup(ISecurityGroup securityGroup) {
        this.securityGroup = securityGroup;
        return self();
    }

    /** Sets the subnets of the tasks. Default: the private ones. */
    public B subnets(SubnetSelection subnets) {
        this.subnets = subnets;
        return self();
    }

    /** Changes the L2 builder before the service is made; runs last, so it wins. */
    public B customizeService(Consumer<FargateService.Builder> customize) {
        this.customizeService = customize;
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
        cluster = props.cluster();
        existingCluster = props.existingCluster();
        capacity = props.capacity();
        tasks = props.tasks();
        scaling = props.scaling();
        minimumHealthyPercent = props.minimumHealthyPercent();
        maximumPercent = props.maximumPercent();
        healthCheckGracePeriod = props.healthCheckGracePeriod();
        deregistrationDelay = props.deregistrationDelay();
        routes.clear();
        routes.addAll(props.routes());
        securityGroup = props.securityGroup();
        subnets = props.subnets();
        customizeService = props.customizeService();
        customizeTargetGroup = props.customizeTargetGroup();
        return self();
    }

    /** Returns the options of the service. */
    protected EcsServiceProps serviceProps() {
        Map<Boolean, List<Acknowledgement>> aboutTask =
                acknowledged().stream().collect(Collectors.partitioningBy(each -> TaskRules.isTaskRule(each.rule())));
        return new DefaultEcsServiceProps(
                taskProps(CapacityType.FARGATE, null, null, aboutTask.getOrDefault(true, List.of())),
                cluster,
                existingCluster,
                capacity,
                tasks,
                scaling,
                minimumHealthyPercent,
                maximumPercent,
                healthCheckGracePeriod,
                deregistrationDelay,
                Ordered.copy(routes),
                securityGroup,
                subnets,
                customizeService,
                customizeTargetGroup,
                aboutTask.getOrDefault(false, List.of()));
    }
}
